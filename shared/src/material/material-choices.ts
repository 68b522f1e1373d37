import * as z from 'zod';
import { Key } from '#shared/kernel/key';

/** What an applicant chose beside his answers: promises, and materials that follow later. Always his free choice. */
export const MaterialChoices = z
  .strictObject({
    commitments: z
      .array(Key)
      .max(20)
      .describe('Commitments that he makes; those of a declaration follow from the answers'),
    deferred: z.array(Key).max(20).describe('Materials that he hands in later'),
  })
  .meta({ id: 'MaterialChoices' });
export type MaterialChoices = z.infer<typeof MaterialChoices>;

/** Where nothing was chosen. */
export const NO_CHOICES: MaterialChoices = { commitments: [], deferred: [] };
