import permit from '../../../golden/construction-permit/applicants.json' with { type: 'json' };
import fire from '../../../golden/fire-check-public-venue/applicants.json' with { type: 'json' };
import food from '../../../golden/food-business-catering-new/applicants.json' with { type: 'json' };
import registration from '../../../golden/self-employed-registration/applicants.json' with { type: 'json' };
import allowance from '../../../golden/senior-allowance/applicants.json' with { type: 'json' };
import sign from '../../../golden/signboard-setup/applicants.json' with { type: 'json' };
import type { Scenario } from '#shared/definition/scenario';

/** The named applicants of the golden items. */
export const GOLDEN_APPLICANTS = {
  'food-business-catering-new': food,
  'self-employed-registration': registration,
  'fire-check-public-venue': fire,
  'signboard-setup': sign,
  'construction-permit': permit,
  'senior-allowance': allowance,
} as unknown as Readonly<Record<string, readonly Scenario[]>>;
