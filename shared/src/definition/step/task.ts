import * as z from 'zod';
import { Key, Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { Limit } from '#shared/definition/limit';
import { stepShape } from '#shared/definition/step/shape';
import { staffedShape } from '#shared/definition/step/staffed';

/** Several officers who go together, e.g. to an inspection (行政许可法 34: at least two). */
export const Crew = z
  .strictObject({
    min: z.int().min(2).max(12).describe('How many different people at least'),
    lead: Slug.describe('The post whose holder leads and decides'),
    qualification: Text.optional().describe('What each must hold, e.g. 执法证'),
    countersign: z.boolean().describe('Whether every other member must sign the decision of the lead'),
  })
  .meta({ id: 'Crew' });
export type Crew = z.infer<typeof Crew>;

/** How those who hold the posts come to one decision. */
export const TaskMode = z
  .enum(['any', 'all', 'ratio', 'sequence', 'crew'])
  .describe(
    'any: one decides; all: every post decides, they must agree; ratio: the outcome that a share of the voters chose; ' +
      'sequence: one post after the other, the last one carries; crew: a group goes together, its lead decides',
  );

/** Work of people: whoever holds the post takes it and decides for one of the outcomes. An inspection is one: it counts. */
export const TaskStep = z
  .strictObject({
    kind: z.literal('task'),
    ...stepShape,
    ...staffedShape,
    mode: TaskMode,
    heads: z
      .int()
      .min(1)
      .max(30)
      .optional()
      .describe('How many different people must decide (all) or vote (ratio); absent means one for each post'),
    ratio: z
      .strictObject({
        share: z
          .number()
          .gt(0.5)
          .max(1)
          .describe('Share of the voters that carries; more than half, so that one outcome can'),
        otherwise: Key.describe('The outcome when no other can reach the share'),
      })
      .optional()
      .describe('For the mode ratio'),
    crew: Crew.optional().describe('For the mode crew'),
    limit: Limit.optional().describe('The step’s own limit, inside the promised one'),
  })
  .meta({ id: 'TaskStep' });
export type TaskStep = z.infer<typeof TaskStep>;
