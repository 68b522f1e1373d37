import { judge } from '#shared/definition/field-kind/judge.spec-support';
import type { RegionLevel } from '#shared/definition/field-kind/region';

const ROWS: readonly (readonly [
  what: string,
  level: RegionLevel,
  within: string | undefined,
  code: unknown,
  said: unknown,
])[] = [
  ['a province', 'province', undefined, '330000', []],
  ['a city where a province is wanted', 'province', undefined, '330100', ['FIELD.REGION_LEVEL']],
  ['a city', 'city', undefined, '330100', []],
  ['a province where a city is wanted', 'city', undefined, '330000', ['FIELD.REGION_LEVEL']],
  ['the city of the demonstration', 'city', undefined, '000000', []],
  ['a county', 'county', undefined, '330106', []],
  ['a county right below its province', 'county', undefined, '429004', []],
  ['a city where a county is wanted', 'county', undefined, '330100', ['FIELD.REGION_LEVEL']],
  ['a city that has no districts', 'county', undefined, '441900', []],
  ['a township', 'township', undefined, '330106002', []],
  ['a county where a township is wanted', 'township', undefined, '330106', ['FIELD.REGION_LEVEL']],
  ['a county written with nine digits', 'township', undefined, '330106000', ['FIELD.REGION_LEVEL']],
  ['a county inside its province', 'county', '330000', '330106', []],
  ['a county inside its city', 'county', '330100', '330106', []],
  ['a county of another city', 'county', '330100', '330206', ['FIELD.REGION_OUTSIDE']],
  ['a city whose tens end in nought', 'county', '331000', '331002', []],
  ['another city beside it', 'county', '331000', '331102', ['FIELD.REGION_OUTSIDE']],
  ['a township of its county', 'township', '330106', '330106002', []],
  ['a township of another county', 'township', '330106', '330108002', ['FIELD.REGION_OUTSIDE']],
  ['a township that is the whole area', 'township', '330106002', '330106002', []],
  ['a district of the demonstration', 'county', '000000', '000001', []],
  ['a real district outside the demonstration', 'county', '000000', '330106', ['FIELD.REGION_OUTSIDE']],
  ['words', 'county', undefined, '西湖区', ['FIELD.REGION_LEVEL']],
  ['full-width digits', 'county', undefined, '３３０１０６', ['FIELD.REGION_LEVEL']],
  ['nothing', 'county', undefined, '', 'empty'],
  ['a number', 'county', undefined, 330106, 'malformed'],
  ['a code without end', 'county', undefined, '3'.repeat(13), 'malformed'],
];

describe('region', () => {
  for (const [what, level, within, code, said] of ROWS) {
    it(`judges ${what}`, () => {
      expect<unknown>(judge({ kind: 'region', level, ...(within !== undefined && { within }) }, code)).toEqual(said);
    });
  }
});
