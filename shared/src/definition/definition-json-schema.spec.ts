import * as fc from 'fast-check';
import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import { CivilDate } from '#shared/kernel/civil-date';
import { Key } from '#shared/kernel/key';
import { Definition } from '#shared/definition/definition';
import { definitionJsonSchema, jsonSchemaDocument } from '#shared/definition/definition-json-schema';
import { judgeOf } from '#shared/definition/json-schema-judge.spec-support';

type Slot = { readonly holder: Record<string, unknown>; readonly key: string };

/** Every place of a JSON value that can be replaced. */
function slotsOf(value: unknown): Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...slotsOf(holder[key])]);
}

/** Something that is wrong nearly everywhere. */
const strange = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  'as',
  'x y',
  '2026-02-30',
  0,
  -1,
  1.5,
  1e308,
  true,
  [],
  {},
  {
    zh: '',
  },
);
/** What is done to one place: another value, or a member that nobody knows. */
const harm = fc.oneof(
  strange.map(
    (value) =>
      ({ holder, key }: Slot) =>
        void (holder[key] = value),
  ),
  fc.constant(({ holder, key }: Slot) => {
    const inner = holder[key];
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) Object.assign(inner, { nobodyKnows: 1 });
    else holder[key] = { nobodyKnows: inner };
  }),
);

/** The golden item with a tenth of its length: a place that is broken may stand anywhere. */
const SHORT = JSON.stringify({
  ...food,
  basics: { ...food.basics, notes: food.basics.notes.slice(0, 1), faqs: food.basics.faqs.slice(0, 1) },
  form: { pages: [food.form.pages[0], food.form.pages[2]] },
  materials: food.materials.slice(0, 2),
  documents: food.documents.slice(0, 1),
});

describe('definitionJsonSchema', () => {
  const fits = judgeOf(definitionJsonSchema());

  it('is a document of 2020-12 whose recursive parts have names', () => {
    const { $schema, $id, $defs } = definitionJsonSchema();
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect($id).toMatch(/^urn:tongban:/);
    const names = Object.keys($defs as object);
    expect(names).toContain('FormElement');
    expect(names.filter((name) => name.startsWith('_'))).toEqual([]);
  });

  it('describes what each key is', () => {
    const { $defs } = definitionJsonSchema() as unknown as { $defs: Record<string, { properties?: object }> };
    expect(JSON.stringify($defs.Basics?.properties)).toContain('事项名称 task_name');
    expect(JSON.stringify($defs.Fee?.properties)).toContain('收费依据 by_law');
  });

  it('accepts the golden item', () => expect(fits(food)).toBeTrue());

  it('refuses at one broken place what zod refuses, and nothing else', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), harm), { minLength: 2, maxLength: 2 }), (harms) => {
        for (const [at, harmed] of harms) {
          const definition = JSON.parse(SHORT) as object;
          const slots = slotsOf(definition);
          harmed(slots[at % slots.length]!);
          const asSent: unknown = JSON.parse(JSON.stringify(definition));
          const taken = Definition.safeParse(asSent).success;
          if (!taken) refused += 1;
          expect(fits(asSent)).toBe(taken);
        }
      }),
    );
    expect(refused).toBeGreaterThanOrEqual(200);
  });

  it('says which keys are reserved, and which days there are', () => {
    const key = judgeOf(jsonSchemaDocument(Key, 'urn:tongban:test:key', {}));
    const names = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[a-zA-Z_][A-Za-z0-9_]{0,66}$/),
      fc.constantFrom('as', 'assign', 'in', 'inner', 'constructor', 'valueOf', 'valueOff', '__proto__'),
    );
    fc.assert(fc.property(names, (name) => expect(key(name)).toBe(Key.safeParse(name).success)));

    const day = judgeOf(jsonSchemaDocument(CivilDate, 'urn:tongban:test:day', {}));
    const pad = (n: number, digits: number) => String(n).padStart(digits, '0');
    const days = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
      .map(([y, m, d]) => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`);
    const hard = fc.constantFrom('2000-02-29', '1900-02-29', '2024-02-29', '2023-02-29', '2026-04-31', '2026-4-1', '');
    fc.assert(fc.property(fc.oneof(days, hard), (text) => expect(day(text)).toBe(CivilDate.safeParse(text).success)));
  });
});
