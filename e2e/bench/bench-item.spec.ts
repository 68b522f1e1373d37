import { checkDefinition } from '#shared/check/check-definition';
import food from '../../shared/golden/food-business-catering-new/definition.json' with { type: 'json' };
import { benchDefinition } from './bench-item.js';
import type { Definition } from '#shared/definition/definition';

describe('The item that the benches submit', () => {
  it('may be published, so that the benches run', () => {
    const found = checkDefinition(benchDefinition(food as unknown as Definition));
    expect(found.filter(({ severity, undecided }) => severity === 'error' && !undecided)).toEqual([]);
  });
});
