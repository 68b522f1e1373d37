import { benchSurroundings, largeItem } from './check-item.js';
import { checkDefinition } from '#shared/check/check-definition';
import { allSteps } from '#shared/definition/chain';
import { formPlaces } from '#shared/definition/form-place';

describe('the items on which the check is measured', () => {
  for (const [fields, steps] of [
    [250, 15],
    [500, 30],
    [250, 60],
  ] as const)
    it(`have ${fields} fields and ${steps} steps, and nothing that forbids publishing`, () => {
      const item = largeItem(fields, steps);
      expect(formPlaces(item.form).filter(({ kind }) => kind === 'element').length).toBe(fields);
      expect(allSteps(item.chain).length).toBe(steps);
      const errors = checkDefinition(item, benchSurroundings(item)).filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([]);
    });
});
