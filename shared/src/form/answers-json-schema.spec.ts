import * as fc from 'fast-check';
import applicants from '../../golden/food-business-catering-new/applicants.json' with { type: 'json' };
import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import type { Json } from '#shared/kernel/json';
import type { Definition } from '#shared/definition/definition';
import type { Field } from '#shared/definition/field';
import { FIELD_KINDS, kindOf } from '#shared/definition/field-kinds';
import { optionsOf } from '#shared/definition/field-kind/choice';
import { judgeOf } from '#shared/definition/json-schema-judge.spec-support';
import { aField, aForm, SURROUNDINGS } from '#shared/form/a-form.spec-support';
import type { Answers } from '#shared/form/answers';
import { answersJsonSchema } from '#shared/form/answers-json-schema';
import type { ApplicantProfile } from '#shared/form/applicant';
import { compileForm } from '#shared/form/compile-form';
import { openForm } from '#shared/form/open-form';
import { randomEdit } from '#shared/form/random-edit.spec-support';
import { randomItem } from '#shared/form/random-form.spec-support';

const definition = food as unknown as Definition;
const people = applicants as unknown as readonly {
  readonly key: string;
  readonly answers: Answers;
  readonly profile: ApplicantProfile;
  readonly today: string;
}[];
const sourceOf = (...elements: readonly unknown[]) => ({ form: aForm(elements) });

/** A field of every kind that runs, as the designer first drops it. */
const FRESH = (Object.keys(FIELD_KINDS) as Field['kind'][])
  .filter((kind) => kind !== 'note')
  .map((kind) => aField(kind, 'it', FIELD_KINDS[kind].fresh()) as Field);

const word = fc.constantFrom<Json>(
  '',
  'first',
  'second',
  'x',
  '2026-11-24',
  '2026-02-30',
  '08:30',
  '110105194912310021',
);
const flat = fc.oneof(
  word,
  fc.constantFrom<Json>(null, true, false, 0, -1, 1.5, 1e21),
  fc.integer().map((n): Json => n),
);
/** Members that values of several parts have. */
const member = fc.constantFrom(
  'region',
  'detail',
  'name',
  'phone',
  'agreed',
  'from',
  'to',
  'longitude',
  'latitude',
  'uscc',
);
const value: fc.Arbitrary<Json> = fc.oneof(
  flat,
  fc.array(word, { maxLength: 3 }),
  fc.dictionary(member, flat, { maxKeys: 4 }),
  fc.constantFrom<Json>(
    { region: '110101', detail: '一号' },
    { region: '110101', detail: '一号', point: { longitude: 116, latitude: 39 } },
    { region: '110101', detail: '一号', point: { longitude: 416, latitude: 39 } },
    { name: '张伟', idNumber: '110105194912310021' },
    { agreed: true },
    { agreed: true, signature: 'data:image/png;base64,AAAA' },
  ),
);

describe('answersJsonSchema', () => {
  const fits = judgeOf(answersJsonSchema(definition));

  for (const { key, answers, profile, today } of people)
    it(`accepts what ${key} types, and what counts of it`, () => {
      expect(fits(answers)).toBeTrue();
      const counted = openForm(compileForm(definition), answers, { applicant: profile, today }).answers();
      expect(fits(JSON.parse(JSON.stringify(counted)))).toBeTrue();
    });

  it('tells what is missing of everybody, strange or too much', () => {
    const [{ answers }] = people as readonly [(typeof people)[0]];
    const { floor: _floor, ...without } = answers as Record<string, Json>;
    expect(fits(without)).toBeFalse();
    expect(fits({ ...answers, nobodyAsked: 1 })).toBeFalse();
    expect(fits({ ...answers, format: 'circus' })).toBeFalse();
    expect(fits({ ...answers, seats: 'many' })).toBeFalse();
  });

  it('requires neither what is prefilled nor what some never see', () => {
    const { required } = answersJsonSchema(
      sourceOf(
        aField('text', 'must', { required: true }),
        aField('text', 'known', { required: true, default: 'applicant.name' }),
        aField('text', 'some', { required: true, visibleWhen: 'has(form.must)' }),
        aField('text', 'may'),
      ),
    );
    expect(required).toEqual(['must']);
  });

  it('requires nothing of a page that only one situation asks', () => {
    const source = sourceOf(aField('text', 'must', { required: true }));
    const situation = { key: 'change', name: { zh: '变更' } };
    expect(answersJsonSchema({ ...source, situations: [situation] }).required).toEqual(['must']);
    const apart = {
      ...source,
      situations: [
        { ...situation, when: 'true', pages: [] },
        { ...situation, key: 'first' },
      ],
    };
    expect(answersJsonSchema(apart).required).toBeUndefined();
  });

  for (const field of FRESH)
    it(`takes of ${field.kind} what the kind takes`, () => {
      const takes = judgeOf(answersJsonSchema(sourceOf(field)));
      const keys = optionsOf(field).map(({ key }) => key);
      const offered = (given: Json) =>
        keys.length === 0 || [given].flat().every((each) => keys.includes(each as string));
      fc.assert(
        fc.property(value, (given) => {
          const well = kindOf(field).value(field).safeParse(given).success && offered(given);
          expect(takes({ it: given }))
            .withContext(JSON.stringify(given))
            .toBe(well);
        }),
      );
    });

  it('accepts whatever a form lets pass', () => {
    const edits = fc.array(randomEdit, { maxLength: 12 });
    let passed = 0;
    fc.assert(
      fc.property(randomItem, fc.array(edits, { minLength: 8, maxLength: 8 }), (item, applicants) => {
        const takes = judgeOf(answersJsonSchema(item));
        for (const applicant of applicants) {
          const state = openForm(compileForm(item), {}, SURROUNDINGS);
          for (const edit of applicant) edit(state);
          if (state.issues().length > 0) continue;
          passed += 1;
          expect(takes(JSON.parse(JSON.stringify(state.answers())))).toBeTrue();
        }
      }),
      { numRuns: 25 },
    );
    expect(passed).toBeGreaterThan(20);
  });
});
