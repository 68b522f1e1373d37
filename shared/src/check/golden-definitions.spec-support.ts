import permit from '../../golden/construction-permit/definition.json' with { type: 'json' };
import fire from '../../golden/fire-check-public-venue/definition.json' with { type: 'json' };
import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import registration from '../../golden/self-employed-registration/definition.json' with { type: 'json' };
import allowance from '../../golden/senior-allowance/definition.json' with { type: 'json' };
import sign from '../../golden/signboard-setup/definition.json' with { type: 'json' };

/** Every golden item as it is today. */
export const GOLDEN_DEFINITIONS: readonly { readonly item: string; readonly definition: unknown }[] = [
  { item: 'food-business-catering-new', definition: food },
  { item: 'self-employed-registration', definition: registration },
  { item: 'fire-check-public-venue', definition: fire },
  { item: 'signboard-setup', definition: sign },
  { item: 'construction-permit', definition: permit },
  { item: 'senior-allowance', definition: allowance },
];
