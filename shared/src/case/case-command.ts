import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { Key, Slug } from '#shared/kernel/key';
import { Answers } from '#shared/form/answers';
import { CorrectionPlace } from '#shared/case/correction';
import { StepDecision } from '#shared/case/step-decision';

const command = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

const Reason = z.string().min(1).max(2000);
const Places = z.array(CorrectionPlace).min(1).max(60);
const FileIds = z.array(z.string()).max(200);

/** What people may tell a case to do once it was submitted. Which of them, now, `availableCommands` says. */
export const CaseCommand = z
  .discriminatedUnion('kind', [
    command('accept', {}),
    command('refuseAcceptance', { as: z.enum(['notAccepted', 'notNeeded']), reason: Reason }),
    command('refer', { organ: z.string().min(1).max(200).describe('Where it belongs'), reason: Reason }),
    command('requestCorrection', {
      step: Key.optional().describe('After acceptance; absent: where this person may'),
      places: Places,
    }),
    command('proposeCorrection', { step: Key, places: Places }),
    command('correct', {
      answers: Answers.describe('The told answers, whole values by outer key'),
      files: FileIds.describe('Ids of uploaded files that now stand for the told materials'),
    }),
    command('returnMaterials', { step: Key, places: Places }),
    command('take', { step: Key }),
    command('release', { step: Key }),
    command('decide', { decision: StepDecision }),
    command('countersign', { step: Key, agrees: z.boolean(), reason: z.string().max(2000).optional() }),
    command('returnTo', { step: Key, to: Key, reason: Reason }),
    command('transfer', { step: Key, to: Slug, reason: Reason }),
    command('delegate', { step: Key, to: Slug, from: CivilDate, until: CivilDate }),
    command('addCosigner', { step: Key, post: Slug, reason: Reason }),
    command('consult', { step: Key, post: Slug, question: Reason }),
    command('giveOpinion', { step: Key, id: z.string(), opinion: Reason }),
    command('extend', { step: Key, clock: Key, reason: Reason }),
    command('remind', { step: Key, text: z.string().max(500) }),
    command('setDeadline', { step: Key, due: CivilDate, reason: Reason }),
    command('approveDeadline', { step: Key, agrees: z.boolean(), reason: z.string().max(2000).optional() }),
    command('act', { step: Key, outcome: Key, form: Answers.optional(), files: FileIds }),
    command('supply', { files: FileIds.min(1) }),
    command('withdrawCommitment', { commitment: Key, reason: z.string().max(1000) }),
    command('withdraw', { reason: z.string().max(1000) }),
  ])
  .meta({ id: 'CaseCommand' });
export type CaseCommand = z.infer<typeof CaseCommand>;
export type CaseCommandKind = CaseCommand['kind'];

/** Every kind of command, in the order in which screens offer them. */
export const COMMAND_KINDS = CaseCommand.options.map((option) => option.shape.kind.value) as readonly CaseCommandKind[];

/** A command that may be given now, and at which step. */
export const AvailableCommand = z
  .strictObject({ kind: z.enum(COMMAND_KINDS as [CaseCommandKind, ...CaseCommandKind[]]), step: Key.optional() })
  .meta({ id: 'AvailableCommand' });
export type AvailableCommand = z.infer<typeof AvailableCommand>;
