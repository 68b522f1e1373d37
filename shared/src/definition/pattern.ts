import * as z from 'zod';
import { Text } from '#shared/kernel/text';

/**
 * What a text must look like, for codes and numbers that no kind of field knows. The whole text must fit. The syntax is
 * RE2's, which takes linear time on every text; whether it can be read is checked by `checkDefinition`.
 */
export const Pattern = z
  .strictObject({
    source: z
      .string()
      .min(1)
      .max(500)
      .describe('A regular expression without lookaround and backreferences, e.g. [A-Z]{2}\\d{6}'),
    message: Text.describe(
      'What the applicant reads when the text does not fit; says what is expected, with an example',
    ),
  })
  .meta({ id: 'Pattern' });
export type Pattern = z.infer<typeof Pattern>;
