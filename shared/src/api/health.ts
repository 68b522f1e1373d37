import * as z from 'zod';

/** What the health routes answer when all is well; otherwise they answer a problem. */
export const Health = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' });
export type Health = z.infer<typeof Health>;
