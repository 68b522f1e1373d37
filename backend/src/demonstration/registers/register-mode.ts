import * as z from 'zod';

/** How a register of the demonstration behaves, for tests and for showing. */
export const RegisterMode = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('normal') }),
  z.strictObject({ mode: z.literal('slow'), ms: z.int().min(1).max(60_000).describe('Before each answer') }),
  z.strictObject({ mode: z.literal('wrong') }),
  z.strictObject({ mode: z.literal('absent') }),
]);
export type RegisterMode = z.infer<typeof RegisterMode>;
