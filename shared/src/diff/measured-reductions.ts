import * as z from 'zod';

/** The same people in the older version and in the newer one: means, rounded to a tenth. */
export const MeasuredFigure = z.strictObject({ before: z.number(), after: z.number() }).meta({ id: 'MeasuredFigure' });
export type MeasuredFigure = z.infer<typeof MeasuredFigure>;

/** The four reductions as made-up applicants come through both versions. Figures are absent where nobody can be compared. */
export const MeasuredReductions = z
  .strictObject({
    seed: z.int().describe('The same seed makes the same people and the same cases'),
    people: z
      .strictObject({
        both: z.int().describe('Who may apply in both versions: the figures are about them'),
        beforeOnly: z.int().describe('Who may apply in the older version only; not in the figures'),
        afterOnly: z.int().describe('Who may apply in the newer version only; not in the figures'),
        neither: z.int().describe('Who could not be made to fit the version for which he was made up'),
      })
      .describe('Made-up people, half of them for each version'),
    cases: z
      .strictObject({
        compared: z.int().describe('Pairs of cases that came to the same end in both versions'),
        otherwise: z.int().describe('Pairs that came to different ends, or to none; not in steps and days'),
      })
      .describe('Cases of those who fit both, several for each'),
    materials: MeasuredFigure.optional().describe('Materials that one of them has to hand in'),
    steps: MeasuredFigure.optional().describe('Tasks that a case comes through, repeated ones counted again'),
    days: MeasuredFigure.optional().describe(
      'Working days that count for the organ, with made-up everyday durations: what a limit promises is not among them',
    ),
    visits: MeasuredFigure.optional().describe('How often one of them has to come'),
  })
  .meta({ id: 'MeasuredReductions' });
export type MeasuredReductions = z.infer<typeof MeasuredReductions>;
