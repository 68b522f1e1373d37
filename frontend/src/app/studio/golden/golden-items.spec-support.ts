import type { Definition } from '#shared/definition/definition';
import fire from '../../../../../shared/golden/fire-check-public-venue/definition.json';
import food from '../../../../../shared/golden/food-business-catering-new/definition.json';
import shop from '../../../../../shared/golden/self-employed-registration/definition.json';

/** The golden items, as they are stored. */
export const GOLDEN_ITEMS = Object.entries({ fire, food, shop }) as unknown as readonly (readonly [
  name: string,
  definition: Definition,
])[];
