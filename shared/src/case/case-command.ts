import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Answers } from '#shared/form/answers';
import { CorrectionPlace } from '#shared/case/correction';
import { StepDecision } from '#shared/case/step-decision';

const command = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

/** What people may tell a case to do once it was submitted. Which of them, now, `availableCommands` says. */
export const CaseCommand = z
  .discriminatedUnion('kind', [
    command('accept', {}),
    command('refuseAcceptance', {
      as: z.enum(['notAccepted', 'notNeeded']),
      reason: z.string().min(1).max(2000),
    }),
    command('requestCorrection', { places: z.array(CorrectionPlace).min(1).max(60) }),
    command('correct', {
      answers: Answers.describe('The told answers, whole values by outer key'),
      files: z.array(z.string()).describe('Ids of uploaded files that now stand for the told materials'),
    }),
    command('take', { step: Key }),
    command('release', { step: Key }),
    command('decide', { decision: StepDecision }),
    command('withdraw', { reason: z.string().max(1000) }),
  ])
  .meta({ id: 'CaseCommand' });
export type CaseCommand = z.infer<typeof CaseCommand>;
export type CaseCommandKind = CaseCommand['kind'];

/** A command that may be given now, and at which step. */
export const AvailableCommand = z
  .strictObject({
    kind: z.enum([
      'accept',
      'refuseAcceptance',
      'requestCorrection',
      'correct',
      'take',
      'release',
      'decide',
      'withdraw',
    ]),
    step: Key.optional(),
  })
  .meta({ id: 'AvailableCommand' });
export type AvailableCommand = z.infer<typeof AvailableCommand>;
