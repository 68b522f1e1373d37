import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import type { Definition } from '#shared/definition/definition';
import { formPlaces, rowOwner } from '#shared/definition/form-place';
import { locateExpressions } from '#shared/check/locate-expressions';
import { sayExpression } from '#shared/expression/say/say-expression';
import { expressionNames } from '#shared/form/expression-names';
import { innerSource } from '#shared/form/inner-source';

describe('Every expression of the golden item', () => {
  const definition = food as unknown as Definition;
  const places = formPlaces(definition.form);
  /** Inside a form of a step `form` is that form. */
  const namesAt = (pointer: string) => {
    const step = definition.chain.steps[Number(/^\/chain\/steps\/(\d+)\/form\//.exec(pointer)?.[1] ?? NaN)];
    const form = step && 'form' in step ? step.form : undefined;
    return expressionNames(form ? { ...innerSource(definition, form), chain: definition.chain } : definition);
  };
  const ownerOf = (pointer: string) => places.find((place) => `${place.pointer}/default` === pointer)?.key;
  for (const { pointer, source, row } of locateExpressions(definition, places)) {
    it(`is said by its labels: ${pointer}`, () => {
      expect(row === undefined || rowOwner(row) === undefined).toBeTrue();
      const { zh, en } = sayExpression(source, namesAt(pointer), {
        row: row && `form.${row.key}[]`,
        result: pointer.endsWith('/default') ? `form.${ownerOf(pointer)}` : undefined,
      });
      expect(`${zh} ${en}`).not.toMatch(/\b(form|row|step|applicant|situation)\.|[&|=!]|“[a-z]/);
    });
  }
});
