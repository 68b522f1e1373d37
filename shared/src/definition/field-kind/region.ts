import * as z from 'zod';
import { Text } from '#shared/kernel/text';
import { emptyText, type FieldKind, type ValueIssue } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';

/** How deep a division lies. */
export const RegionLevel = z.enum(['province', 'city', 'county', 'township']).meta({ id: 'RegionLevel' });
export type RegionLevel = z.infer<typeof RegionLevel>;

/** A division (行政区划), chosen level by level. */
export const RegionField = z
  .strictObject({
    kind: z.literal('region'),
    ...fieldShape,
    level: RegionLevel.describe('How deep it is chosen'),
    within: z
      .string()
      .regex(/^\d{6}(?:\d{3})?$/)
      .optional()
      .describe('Only divisions inside this one, itself included; six digits, or nine for a township'),
  })
  .meta({ id: 'RegionField' });
export type RegionField = z.infer<typeof RegionField>;

export const LEVEL_NAMES: Readonly<Record<RegionLevel, Text>> = {
  province: { zh: '省', en: 'province' },
  city: { zh: '市', en: 'city' },
  county: { zh: '区县', en: 'district or county' },
  township: { zh: '乡镇街道', en: 'town or street' },
};

/** Cities without districts: 东莞, 中山, 儋州, 嘉峪关. Below them townships follow, so they stand for a county too. */
const WITHOUT_DISTRICTS: ReadonlySet<string> = new Set(['441900', '442000', '460400', '620200']);

/**
 * Whether a code lies at a level, by its digits: GB/T 2260, and three more for townships, GB/T 10114. Codes that begin with 00
 * stand for no real place: there 000000 is the city of the demonstration.
 */
export function isOfLevel(code: string, level: RegionLevel): boolean {
  if (level === 'township') return /^\d{6}(?!000)\d{3}$/.test(code);
  if (!/^\d{6}$/.test(code)) return false;
  const province = code.endsWith('0000') && !code.startsWith('00');
  const city = code.endsWith('00') && !province;
  if (level === 'province') return province;
  return level === 'city' ? city : (!city && !province) || WITHOUT_DISTRICTS.has(code);
}

/** Whether a division is another or lies inside it, by their digits. */
export function liesWithin(code: string, outer: string): boolean {
  if (outer.length > 6) return code === outer;
  return code.startsWith(outer.slice(0, 2) + outer.slice(2).replace(/(?:00)+$/, ''));
}

function issuesOf({ level, within }: RegionField, code: string): ValueIssue[] {
  if (!isOfLevel(code, level)) return [{ code: 'FIELD.REGION_LEVEL', params: { level: { ...LEVEL_NAMES[level] } } }];
  return within === undefined || liesWithin(code, within) ? [] : [{ code: 'FIELD.REGION_OUTSIDE' }];
}

export const regionKind: FieldKind<RegionField> = {
  kind: 'region',
  name: { zh: '行政区划', en: 'Region' },
  group: 'place',
  schema: RegionField,
  fresh: () => ({ kind: 'region', level: 'county' }),
  properties: [
    {
      key: 'level',
      label: { zh: '选到哪一级', en: 'How deep' },
      editor: 'enum',
      choices: RegionLevel.options.map((value) => ({ value, label: LEVEL_NAMES[value] })),
    },
    { key: 'within', label: { zh: '只能选在（区划代码）', en: 'Only inside (region code)' }, editor: 'code' },
  ],
  answered: true,
  valueType: () => 'string',
  value: () => z.string().max(12),
  issues: (field, value) => issuesOf(field, String(value)),
  isEmpty: emptyText,
};
