import * as fc from 'fast-check';
import { Definition } from '#shared/definition/definition';
import { checkDefinition } from '#shared/check/check-definition';
import { Finding } from '#shared/check/finding';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';

type Slot = { readonly holder: Record<string, unknown>; readonly key: string };

/** Every place of a JSON value that can be replaced. */
function slotsOf(value: unknown): Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...slotsOf(holder[key])]);
}

const strange = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'form',
    'name',
    'form.name',
    'row.person',
    '__proto__',
    'constructor',
    0,
    -1,
    1e308,
    true,
    [],
    {},
  ),
  fc.constantFrom<unknown>(
    'form.online && form.area > 3',
    'size(form.people) > 1',
    'form.people.all(p, p.person == "x")',
    'a'.repeat(2001),
  ),
  fc.json().map((text): unknown => JSON.parse(text)),
);

describe('checkDefinition on hostile definitions', () => {
  it('never throws, and every finding is well formed', () => {
    const edits = fc.array(fc.tuple(fc.nat(), strange), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(edits, (changes) => {
        const definition = tinyDefinition();
        for (const [at, value] of changes) {
          const slots = slotsOf(definition);
          const { holder, key } = slots[at % slots.length]!;
          holder[key] = value;
        }
        for (const finding of checkDefinition(definition)) expect(Finding.safeParse(finding).success).toBeTrue();
      }),
    );
  });

  it('calls malformed exactly what the schema refuses', () => {
    fc.assert(
      fc.property(fc.nat(), strange, (at, value) => {
        const definition = tinyDefinition();
        const slots = slotsOf(definition);
        const { holder, key } = slots[at % slots.length]!;
        holder[key] = value;
        const refused = checkDefinition(definition).some(({ code }) => code === 'DEFINITION.MALFORMED');
        expect(refused).toBe(!Definition.safeParse(definition).success);
      }),
    );
  });

  it('calls what is nested beyond every use malformed, however deep', () => {
    for (const levels of [70, 2000, 100_000]) {
      const pages: unknown = JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
      const found = checkDefinition({ ...tinyDefinition(), form: { pages } });
      expect(found.map(({ code, pointer }) => `${code}${pointer}`)).toEqual(['DEFINITION.MALFORMED']);
    }
  });

  it('tells at most a hundred places of what is malformed', () => {
    const keys = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, at]));
    expect(checkDefinition({ ...tinyDefinition(), ...keys }).length).toBe(100);
  });
});
