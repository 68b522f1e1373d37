import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { EndKind } from '#shared/definition/step/plain-steps';
import { Answers } from '#shared/form/answers';
import { ApplicantProfile } from '#shared/form/applicant';
import { PlannedMaterial } from '#shared/material/material-plan';

/** How the intake answered, where it was not acceptance. */
const IntakeAnswer = z.enum(['accepted', 'notAccepted', 'notNeeded']);

/** What must come out for a named applicant. */
const Expected = z.strictObject({
  shown: z.array(Key).describe('Elements that he must see, of those that not everyone sees'),
  hidden: z.array(Key).describe('Elements that he must not see'),
  values: Answers.optional().describe('Answers that come by default or by computing'),
  materials: z.record(Key, PlannedMaterial.shape.state).describe('Every material of the item'),
  route: z.array(Key).describe('Steps in the order taken, forks and end included'),
  end: EndKind,
});

/** A named applicant of a golden item: who he is, what he answers, how he is decided, and what must come out. */
export const GoldenApplicant = z
  .strictObject({
    key: Key,
    name: Text.describe('Who it is, in a few words'),
    profile: ApplicantProfile,
    today: CivilDate,
    answers: Answers.describe('What he types; prefilled answers may be left out'),
    intake: IntakeAnswer.optional().describe('Absent means accepted'),
    decisions: z.record(Key, Key).describe('The outcome chosen at each task that is reached'),
    expected: Expected,
  })
  .meta({ id: 'GoldenApplicant' });
export type GoldenApplicant = z.infer<typeof GoldenApplicant>;
