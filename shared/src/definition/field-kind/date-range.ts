import * as z from 'zod';
import { CivilDate, daysBetween } from '#shared/kernel/civil-date';
import type { FieldKind, ValueIssue } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';

/** A first and a last day, e.g. of a lease or of the validity of a card. Expressions see the members from and to. */
export const DateRangeField = z
  .strictObject({
    kind: z.literal('dateRange'),
    ...fieldShape,
    minDays: z.int().min(1).max(36_600).optional().describe('Fewest days, the first and the last counted'),
    maxDays: z.int().min(1).max(36_600).optional().describe('Most days, the first and the last counted'),
    openEnd: z.boolean().optional().describe('Whether the last day may be left out, which means without end (长期)'),
  })
  .meta({ id: 'DateRangeField' });
export type DateRangeField = z.infer<typeof DateRangeField>;

/** The stored answer of a date range: a day that was not given is absent, so that what reads it is unknown. */
export const DateRangeValue = z.strictObject({
  from: CivilDate.optional().describe('First day'),
  to: CivilDate.optional().describe('Last day, which belongs to the range'),
});
export type DateRangeValue = z.infer<typeof DateRangeValue>;

function issuesOf({ minDays, maxDays, openEnd }: DateRangeField, { from, to }: DateRangeValue): ValueIssue[] {
  const issues: ValueIssue[] = [];
  if (from === undefined) issues.push({ code: 'FIELD.REQUIRED', at: ['from'] });
  if (to === undefined && openEnd !== true) issues.push({ code: 'FIELD.REQUIRED', at: ['to'] });
  if (from === undefined || to === undefined) return issues;
  if (to < from) return [{ code: 'FIELD.ENDS_BEFORE', at: ['to'] }];
  const actual = daysBetween(from, to) + 1;
  if (minDays !== undefined && actual < minDays)
    return [{ code: 'FIELD.TOO_FEW_DAYS', params: { min: minDays, actual }, at: ['to'] }];
  if (maxDays !== undefined && actual > maxDays)
    return [{ code: 'FIELD.TOO_MANY_DAYS', params: { max: maxDays, actual }, at: ['to'] }];
  return [];
}

export const dateRangeKind: FieldKind<DateRangeField> = {
  kind: 'dateRange',
  name: { zh: '起止日期', en: 'Date range' },
  group: 'basic',
  schema: DateRangeField,
  fresh: () => ({ kind: 'dateRange' }),
  properties: [
    { key: 'openEnd', label: { zh: '可以长期（不填结束日期）', en: 'May have no end' }, editor: 'boolean' },
    { key: 'minDays', label: { zh: '最少几天', en: 'Fewest days' }, editor: 'number' },
    { key: 'maxDays', label: { zh: '最多几天', en: 'Most days' }, editor: 'number' },
  ],
  answered: true,
  valueType: () => ({ object: { from: 'string', to: 'string' } }),
  value: () => DateRangeValue,
  issues: (field, value) => issuesOf(field, value as unknown as DateRangeValue),
  isEmpty: (value) => Object.keys(value as object).length === 0,
};
