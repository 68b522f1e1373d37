import * as fc from 'fast-check';
import { isIdNumber } from '#shared/concept/id-number';
import { isUscc } from '#shared/concept/uscc';
import { Field } from '#shared/definition/field';
import { optionsOf } from '#shared/definition/field-kind/choice';
import { FIELD_KINDS, kindOf } from '#shared/definition/field-kinds';
import { compilePattern } from '#shared/expression/pattern';
import { idNumberOf, usccFrom } from '#shared/simulate/fill/people-values';
import { textLike } from '#shared/simulate/fill/text-like';
import { valuesOf } from '#shared/simulate/fill/values-of';
import type { Wish } from '#shared/simulate/fill/wish';
import { randomFrom } from '#shared/kernel/random';

const text = (zh: string) => ({ zh });

/** A place of which nothing is known but its options. */
function wish(field: Field, seed: number): Wish {
  return {
    ...{ random: randomFrom(seed), today: '2026-03-02', numbers: [], texts: [], members: () => [] },
    ...{ regions: ['000001'], options: optionsOf(field).map(({ key }) => key) },
  };
}

/** Fields with limits of their own, each of a kind. */
const LIMITED: readonly object[] = [
  { kind: 'text', minLength: 30, maxLength: 30 },
  { kind: 'longText', minLength: 120 },
  { kind: 'text', pattern: { source: '[A-Z]{2}\\d{6}', message: text('格式') }, maxLength: 8 },
  { kind: 'number', min: 0.25, max: 0.75, decimals: 2 },
  { kind: 'number', min: -5, max: -5 },
  { kind: 'money', shownIn: 'wanYuan', min: 300, max: 301 },
  { kind: 'date', min: '2030-01-01', max: '2030-01-02' },
  { kind: 'dateRange', minDays: 30, maxDays: 31 },
  { kind: 'dateRange', openEnd: true, maxDays: 1 },
  { kind: 'time', min: '08:10', max: '09:00', step: 25 },
  { kind: 'region', level: 'province' },
  { kind: 'region', level: 'city', within: '330000' },
  { kind: 'region', level: 'township', within: '330106' },
  { kind: 'mapPoint', within: { south: 30, west: 120, north: 30.001, east: 120.001 } },
  { kind: 'file', formats: ['png'], maxMegabytes: 0.1, maxFiles: 3 },
  { kind: 'person', parts: ['idNumber', 'phone'] },
  { kind: 'organisation', parts: ['uscc', 'legalRep', 'phone', 'address'] },
  { kind: 'bankAccount', withBranch: true },
  { kind: 'declaration', statement: text('属实'), signature: true },
  { kind: 'multiChoice', options: ['a', 'b', 'c'].map((key) => ({ key, label: text(key) })), min: 2, max: 2 },
];

const FRESH = Object.values(FIELD_KINDS)
  .filter(({ answered }) => answered)
  .map((kind) => kind.fresh() as object);
const FIELDS = [...FRESH, ...LIMITED].map((field) => Field.parse({ key: 'x', label: text('问'), ...field }));

describe('Values for a question', () => {
  for (const field of FIELDS) {
    it(`of ${JSON.stringify(field)} are some, and right ones`, () => {
      fc.assert(
        fc.property(fc.nat(), (seed) => {
          const values = valuesOf(field, wish(field, seed));
          expect(values.length).toBeGreaterThan(0);
          for (const value of values) {
            expect(
              kindOf(field)
                .value(field as never)
                .safeParse(value).success,
            )
              .withContext(JSON.stringify(value))
              .toBeTrue();
            expect(kindOf(field).issues(field as never, value as never))
              .withContext(JSON.stringify(value))
              .toEqual([]);
          }
        }),
        { numRuns: 25 },
      );
    });
  }
});

describe('Made-up numbers', () => {
  it('have the check signs of their standards', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = randomFrom(seed);
        expect(isIdNumber(idNumberOf(random, '1980-02-29'))).toBeTrue();
        expect(isUscc(usccFrom(random))).toBeTrue();
      }),
    );
  });
});

describe('A text like a pattern', () => {
  const patterns = [
    '\\d{6}',
    '[A-HJ-NP-Z]{2}[0-9]{6,8}',
    '(?:甲|乙)?丙+',
    '[^0-9]{3}',
    '\\p{Han}{2,4}',
    'a|bc|d{2,}',
    '[\\u4e00-\\u9fa5]{2}店',
  ];
  for (const source of patterns) {
    it(`is found for ${source}`, () => {
      const compiled = compilePattern(source);
      for (let seed = 0; seed < 20; seed += 1) {
        const made = textLike(randomFrom(seed), source);
        expect(compiled.ok && made !== undefined && compiled.pattern.matches(made))
          .withContext(String(made))
          .toBeTrue();
      }
    });
  }

  it('is none for what nothing fits', () => {
    expect(textLike(randomFrom(1), '[')).toBeUndefined();
    expect(textLike(randomFrom(1), 'a^b')).toBeUndefined();
  });
});
