import * as z from 'zod';

/** The languages that every text may have: Chinese always, English where it was given. */
export const Language = z.enum(['zh', 'en']);
export type Language = z.infer<typeof Language>;
