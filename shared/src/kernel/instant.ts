import * as z from 'zod';

/** An instant, ISO UTC with milliseconds. */
export const Instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, { error: 'INSTANT.MALFORMED' })
  .meta({ id: 'Instant', description: 'ISO UTC with milliseconds' });
export type Instant = z.infer<typeof Instant>;
