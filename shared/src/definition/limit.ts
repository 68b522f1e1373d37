import * as z from 'zod';

/** Units of limits. Working days follow the region's calendar; an hour is wall clock; on the spot is zero of them. */
export const LimitUnit = z
  .enum(['spot', 'hour', 'workingDay', 'calendarDay', 'month', 'year'])
  .describe('当场, 小时, 工作日, 自然日, 个月, 年')
  .meta({ id: 'LimitUnit' });
export type LimitUnit = z.infer<typeof LimitUnit>;

/** A length of time. */
export const Limit = z
  .strictObject({
    n: z.int().min(0).max(3650).describe('How many; 0 on the spot'),
    unit: LimitUnit.describe('Of what'),
  })
  .meta({ id: 'Limit' });
export type Limit = z.infer<typeof Limit>;
