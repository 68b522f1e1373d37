import * as z from 'zod';
import { Text } from '#shared/kernel/text';

/** How sure we are of a fact of a definition, and why. Readers see it. */
export const Note = z
  .strictObject({
    mark: z
      .enum(['verified', 'unverified', 'demonstration'])
      .describe(
        'verified: its text was read; unverified: well known, text not read; demonstration: a local or made-up value',
      ),
    text: Text.describe('What was checked, or what still has to be'),
  })
  .meta({ id: 'Note' });
export type Note = z.infer<typeof Note>;
