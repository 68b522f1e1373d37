import permit from '../../golden/construction-permit/definition.json' with { type: 'json' };
import fire from '../../golden/fire-check-public-venue/definition.json' with { type: 'json' };
import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import registration from '../../golden/self-employed-registration/definition.json' with { type: 'json' };
import allowance from '../../golden/senior-allowance/definition.json' with { type: 'json' };
import sign from '../../golden/signboard-setup/definition.json' with { type: 'json' };
import { Definition } from '#shared/definition/definition';

/** The golden items by name, each read by the language. */
export const GOLDEN_ITEMS: readonly (readonly [name: string, definition: Definition])[] = (
  [
    ['food', food],
    ['registration', registration],
    ['fire', fire],
    ['signboard', sign],
    ['permit', permit],
    ['allowance', allowance],
  ] as const
).map(([name, source]) => [name, Definition.parse(source)]);
