import { Definition } from '#shared/definition/definition';
import { checkDefinition, checkFirst } from '#shared/check/check-definition';
import { FIRST_KINDS } from '#shared/check/kinds/first-kinds';
import { PLANTED_FIRST } from '#shared/check/planted/first.spec-support';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';

describe('checkDefinition, keys, references and types', () => {
  it('finds the same at once when nothing further is asked', () => {
    for (const { plant } of PLANTED_FIRST) {
      const read = Definition.safeParse(tinyDefinition(plant));
      const codes = new Set(FIRST_KINDS.map((kind) => kind.code));
      if (read.success)
        expect(checkFirst(read.data)).toEqual(checkDefinition(read.data).filter(({ code }) => codes.has(code)));
    }
  });

  it('refuses what is no definition at all', () => {
    for (const nothing of [null, 7, 'x', [], {}])
      expect(checkDefinition(nothing)[0]?.code).toBe('DEFINITION.MALFORMED');
  });
});
