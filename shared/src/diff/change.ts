import * as z from 'zod';
import { Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { Edit } from '#shared/diff/edit';

/** What a change is by its meaning. */
export const ChangeKind = z
  .enum(['added', 'removed', 'renamed', 'moved', 'tightened', 'loosened', 'reworded', 'changed'])
  .describe(
    'tightened, loosened: for certain asks more or less, or lets in fewer or more; reworded: only words; ' +
      'changed: anything else, also where it cannot be told which way',
  )
  .meta({ id: 'ChangeKind' });
export type ChangeKind = z.infer<typeof ChangeKind>;

/** What a change touches. */
export const Impact = z
  .enum(['wording', 'validation', 'answers', 'material', 'route', 'time', 'authority'])
  .describe(
    'wording: what is read; validation: what is asked and accepted; answers: the contract, what stored answers look like; ' +
      'material: papers and money that are asked for; route: which way a case goes and what comes out; time: limits and how ' +
      'days count; authority: who may, must or may see what',
  )
  .meta({ id: 'Impact' });
export type Impact = z.infer<typeof Impact>;

/** Who feels a change. Nobody where it concerns only those who design the item. */
export const Feels = z
  .strictObject({
    everybody: z.boolean().describe('Whether also those read it who only look at the item'),
    applicant: z.boolean(),
    posts: z.array(Slug).describe('The posts whose work changes, older and newer ones'),
  })
  .meta({ id: 'Feels' });
export type Feels = z.infer<typeof Feels>;

/** What changed between two definitions, at one place, and what it means for whom. */
export const Change = z
  .strictObject({
    kind: ChangeKind,
    pointer: z.string().describe('JSON pointer into the newer definition; into the older one for what was removed'),
    part: z.enum(['basics', 'form', 'material', 'fee', 'chain', 'clock', 'document', 'result', 'scenario']),
    impact: z.array(Impact).min(1).describe('In the order of the enum'),
    effect: z
      .enum(['burden', 'relief', 'none'])
      .describe('burden: the applicant may have to do more; relief: less; errs towards burden'),
    feels: Feels,
    place: Text.describe('Where, in words, e.g. 第 2 页 经营项目 › 冷食括注'),
    what: Text.describe('What changed, e.g. 必填'),
    before: z.string().optional().describe('The old value in words; absent for what was added'),
    after: z.string().optional(),
    edits: z.array(Edit).min(1).describe('The exact differences: all edits of all changes make the newer definition'),
  })
  .meta({ id: 'Change' });
export type Change = z.infer<typeof Change>;
export type Effect = Change['effect'];

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
