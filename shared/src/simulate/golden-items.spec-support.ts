import permitApplicants from '../../golden/construction-permit/applicants.json' with { type: 'json' };
import permit from '../../golden/construction-permit/definition.json' with { type: 'json' };
import fireApplicants from '../../golden/fire-check-public-venue/applicants.json' with { type: 'json' };
import fire from '../../golden/fire-check-public-venue/definition.json' with { type: 'json' };
import foodApplicants from '../../golden/food-business-catering-new/applicants.json' with { type: 'json' };
import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import registrationApplicants from '../../golden/self-employed-registration/applicants.json' with { type: 'json' };
import registration from '../../golden/self-employed-registration/definition.json' with { type: 'json' };
import allowanceApplicants from '../../golden/senior-allowance/applicants.json' with { type: 'json' };
import allowance from '../../golden/senior-allowance/definition.json' with { type: 'json' };
import signApplicants from '../../golden/signboard-setup/applicants.json' with { type: 'json' };
import sign from '../../golden/signboard-setup/definition.json' with { type: 'json' };
import type { Definition } from '#shared/definition/definition';
import type { Scenario } from '#shared/definition/scenario';

const item = (slug: string, definition: unknown, applicants: unknown) => ({
  slug,
  definition: definition as Definition,
  scenarios: applicants as readonly Scenario[],
});

/** Every golden item with its named applicants. */
export const GOLDEN_ITEMS = [
  item('food-business-catering-new', food, foodApplicants),
  item('self-employed-registration', registration, registrationApplicants),
  item('fire-check-public-venue', fire, fireApplicants),
  item('signboard-setup', sign, signApplicants),
  item('construction-permit', permit, permitApplicants),
  item('senior-allowance', allowance, allowanceApplicants),
];
