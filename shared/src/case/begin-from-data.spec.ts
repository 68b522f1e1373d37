import * as fc from 'fast-check';
import allowance from '../../golden/senior-allowance/definition.json' with { type: 'json' };
import { candidatesFromData, type RegisteredElder } from '#shared/case/begin-from-data';
import { beginCase } from '#shared/case/submit-case';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { yearsFrom } from '#shared/expression/date-functions';
import type { Definition } from '#shared/definition/definition';
import { regionNames } from '#shared/form/region-names';

const definition = allowance as unknown as Definition;
const now = '2026-11-24T01:00:00.000Z';
const facts = { definition, calendar: [CALENDAR_2026], now, regions: regionNames([]) };
const LONG = (fc.readConfigureGlobal()?.numRuns ?? 0) > 1000;

/** A number in the division 000000 with its check sign (GB 11643). */
function idNumber(birth: string, serial: number): string {
  const digits = `000000${birth.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return `${digits}${'10X98765432'[sum % 11]}`;
}

const elder = (name: string, birth: string, serial: number, domicile = '滨河路 3 号'): RegisteredElder => ({
  ...{ name, idNumber: idNumber(birth, serial), birth, age: yearsFrom(birth, '2026-11-24') },
  ...{ region: '000001', domicile },
});

const elders = fc
  .record({
    name: fc.constantFrom('周桂兰', '韩𠮷祥', '金䶮', ''),
    year: fc.integer({ min: 1918, max: 1950 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    serial: fc.nat(3),
    domicile: fc.constantFrom('滨河路 3 号', '  '),
  })
  .map(({ name, year, month, day, serial, domicile }) =>
    elder(name, `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, serial, domicile),
  );

describe('what begins by data', () => {
  const rule = { minAge: 80, begun: new Set<string>() };

  it('begins for each once, for nobody under age, with answers that the form takes, and loses nobody', () => {
    fc.assert(
      fc.property(fc.array(elders, { maxLength: 30 }), (persons) => {
        const doubled = [...persons, ...persons.slice(0, 3)];
        const { candidates, leftOut } = candidatesFromData(facts, doubled, rule);
        const numbers = candidates.map((candidate) => candidate.idNumber);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(candidates.length + leftOut.length).toBe(doubled.length);
        for (const { profile, answers } of candidates) {
          expect(yearsFrom(String(answers['birth']), '2026-11-24')).toBeGreaterThanOrEqual(80);
          const begun = beginCase(facts, {
            ...{ item: 'senior-allowance', version: 1, hash: `sha256:${'0'.repeat(64)}`, number: '1' },
            ...{ applicant: { account: 'a', name: profile.name }, profile, answers, files: [], origin: 'data' },
          });
          expect(begun.ok).toBeTrue();
        }
      }),
      { numRuns: LONG ? 5000 : 60 },
    );
  });

  for (const [what, birth, why] of [
    ['who turns eighty today', '1946-11-24', undefined],
    ['who turns eighty tomorrow', '1946-11-25', 'tooYoung'],
    ['who is a hundred', '1926-11-24', undefined],
  ] as const) {
    it(`judges ${what}`, () => {
      const { candidates, leftOut } = candidatesFromData(facts, [elder('张翠萍', birth, 1)], rule);
      expect([candidates.length, leftOut[0]?.why]).toEqual(why === undefined ? [1, undefined] : [0, why]);
    });
  }

  it('leaves out whom it began for before, who stands twice, and whom the form refuses, and says which', () => {
    const [a, b, c] = [elder('甲', '1940-01-01', 1), elder('乙', '1940-01-01', 2), elder('', '1940-01-01', 3)];
    const { candidates, leftOut } = candidatesFromData(facts, [a, b, b, c], { ...rule, begun: new Set([a.idNumber]) });
    expect(candidates.map((candidate) => candidate.idNumber)).toEqual([b.idNumber]);
    expect(leftOut.map(({ why }) => why)).toEqual(['begunBefore', 'twice', 'answersInvalid']);
    expect(leftOut[2]?.errors?.map(({ pointer }) => pointer)).toEqual(['/name']);
  });
});
