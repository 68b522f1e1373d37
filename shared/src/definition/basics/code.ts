import * as z from 'zod';

/** A code with the dictionary's table in `definition/dictionaries.ts`. */
export const Code = z
  .string()
  .regex(/^[0-9A-Z]{1,4}$/)
  .meta({ id: 'Code' });
export type Code = z.infer<typeof Code>;
