import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Note } from '#shared/kernel/note';
import { Text } from '#shared/kernel/text';

/** The part of the procedure that a step belongs to: 申请, 受理, 审核, 决定, 送达. */
export const Stage = z.enum(['application', 'acceptance', 'review', 'decision', 'delivery']).meta({ id: 'Stage' });
export type Stage = z.infer<typeof Stage>;

/** What every step has. */
export const stepShape = {
  key: Key,
  name: Text.describe('What approver and applicant read, e.g. 现场核查'),
  stage: Stage,
  formerly: z.array(Key).optional(),
  note: Note.optional(),
};
