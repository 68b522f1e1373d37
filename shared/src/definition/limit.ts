import * as z from 'zod';

/** A length of time. Working days follow the calendar of the region. */
export const Limit = z
  .strictObject({
    n: z.int().min(0).max(3650).describe('How many'),
    unit: z.enum(['workingDay', 'calendarDay']).describe('Of what'),
  })
  .meta({ id: 'Limit' });
export type Limit = z.infer<typeof Limit>;
