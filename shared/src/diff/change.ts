import * as z from 'zod';
import { Text } from '#shared/kernel/text';

/** What changed between two definitions, at one place, and what it means for whom. */
export const Change = z
  .strictObject({
    kind: z.enum(['added', 'removed', 'changed', 'moved', 'renamed']),
    pointer: z.string().describe('JSON pointer into the newer definition; into the older one for what was removed'),
    part: z.enum(['basics', 'form', 'material', 'fee', 'chain', 'clock', 'document', 'result']),
    impact: z
      .enum(['burden', 'relief', 'procedure', 'wording'])
      .describe(
        'burden: the applicant must do more; relief: less; procedure: approvers act otherwise; wording: only words',
      ),
    place: Text.describe('Where, in words, e.g. 第 2 页 经营项目 › 冷食括注'),
    what: Text.describe('What changed, e.g. 必填'),
    before: z.string().optional().describe('The old value in words; absent for what was added'),
    after: z.string().optional(),
  })
  .meta({ id: 'Change' });
export type Change = z.infer<typeof Change>;

/** The four reductions (减材料、减环节、减时间、减跑动) between two definitions: the older figure and the newer one. */
export const Reductions = z
  .strictObject({
    materials: z
      .strictObject({ before: z.int(), after: z.int() })
      .describe('Materials that may at most have to be handed in'),
    steps: z.strictObject({ before: z.int(), after: z.int() }).describe('Tasks of the chain'),
    days: z.strictObject({ before: z.int(), after: z.int() }).describe('Promised working days'),
    visits: z.strictObject({ before: z.int(), after: z.int() }),
  })
  .meta({ id: 'Reductions' });
export type Reductions = z.infer<typeof Reductions>;
