import * as z from 'zod';
import { minutesOf, TimeOfDay } from '#shared/kernel/time-of-day';
import { emptyText, type FieldKind, type ValueIssue } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';

/** A time of the day, e.g. when a shop opens. Expressions see the text HH:mm. */
export const TimeField = z
  .strictObject({
    kind: z.literal('time'),
    ...fieldShape,
    min: TimeOfDay.optional().describe('Earliest time'),
    max: TimeOfDay.optional().describe('Latest time'),
    step: z
      .int()
      .min(1)
      .max(720)
      .optional()
      .describe('Minutes between the times that may be chosen, counted from the earliest (else from 00:00)'),
  })
  .meta({ id: 'TimeField' });
export type TimeField = z.infer<typeof TimeField>;

function issuesOf({ min, max, step }: TimeField, time: string): ValueIssue[] {
  if (min !== undefined && time < min) return [{ code: 'FIELD.TIME_TOO_EARLY', params: { min } }];
  if (max !== undefined && time > max) return [{ code: 'FIELD.TIME_TOO_LATE', params: { max } }];
  const from = min ?? '00:00';
  if (step !== undefined && (minutesOf(time) - minutesOf(from)) % step !== 0)
    return [{ code: 'FIELD.TIME_STEP', params: { step, from } }];
  return [];
}

export const timeKind: FieldKind<TimeField> = {
  kind: 'time',
  name: { zh: '时间', en: 'Time' },
  group: 'basic',
  schema: TimeField,
  fresh: () => ({ kind: 'time' }),
  properties: [
    { key: 'min', label: { zh: '最早', en: 'Earliest' }, editor: 'time' },
    { key: 'max', label: { zh: '最晚', en: 'Latest' }, editor: 'time' },
    { key: 'step', label: { zh: '间隔（分钟）', en: 'Step in minutes' }, editor: 'number' },
  ],
  answered: true,
  valueType: () => 'string',
  value: () => TimeOfDay,
  unreadable: 'FIELD.TIME',
  issues: (field, value) => issuesOf(field, String(value)),
  isEmpty: emptyText,
};
