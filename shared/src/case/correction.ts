import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { Key } from '#shared/kernel/key';

/** One told place of a correction: an answer or a material, why, and what is wanted. */
export const CorrectionPlace = z
  .strictObject({
    field: Key.optional().describe('Outer key of the answer; either this or material'),
    material: Key.optional(),
    reason: z
      .string()
      .max(1000)
      .regex(/\S/, { error: 'VALUE.BLANK' })
      .describe('Why it does not do, with the clause where there is one'),
    wanted: z.string().max(1000).optional().describe('What to write or bring instead'),
  })
  .refine((place) => (place.field === undefined) !== (place.material === undefined), { error: 'CORRECTION.ONE_PLACE' })
  .meta({ id: 'CorrectionPlace' });
export type CorrectionPlace = z.infer<typeof CorrectionPlace>;

/** Everything that is missing, told once (一次性告知). */
export const CorrectionNotice = z
  .strictObject({
    places: z.array(CorrectionPlace).min(1).max(60),
    due: CivilDate.describe('Last day for the applicant'),
  })
  .meta({ id: 'CorrectionNotice' });
export type CorrectionNotice = z.infer<typeof CorrectionNotice>;
