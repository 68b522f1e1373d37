import * as z from 'zod';
import { Id } from '#shared/api/path';
import { pageOf } from '#shared/api/paging';
import { Instant } from '#shared/kernel/instant';
import { Text } from '#shared/kernel/text';

/** Id of an effect inside its case, e.g. 7-print. */
export const EffectId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:@-]{0,249}$/, { error: 'ID.MALFORMED' })
  .meta({ id: 'EffectId' });

/** What the platform may have given up. */
export const DeadEffectKind = z
  .enum([
    'issueDocument',
    'issueCertificate',
    'lookUp',
    'print',
    'recordStanding',
    'deleteDraft',
    'limit',
    'announce',
    'deadlineNear',
    'mail',
    'webhook',
    'other',
  ])
  .meta({ id: 'DeadEffectKind' });
export type DeadEffectKind = z.infer<typeof DeadEffectKind>;

/** Something that had to follow and was given up. */
export const DeadLetterView = z
  .strictObject({
    effect: EffectId,
    kind: DeadEffectKind,
    at: Instant.describe('When it was given up'),
    code: z.string(),
    cause: Text.describe('Why, in words'),
  })
  .meta({ id: 'DeadLetterView' });
export type DeadLetterView = z.infer<typeof DeadLetterView>;

/** A case with what was given up of it, latest first. */
export const DeadLettersOfCase = z
  .strictObject({
    case: Id,
    number: z.string(),
    itemName: Text,
    letters: z.array(DeadLetterView).min(1),
  })
  .meta({ id: 'DeadLettersOfCase' });
export type DeadLettersOfCase = z.infer<typeof DeadLettersOfCase>;

/** Cases of which something was given up, the latest first. */
export const DeadLetterPage = pageOf(DeadLettersOfCase, 'DeadLetterPage');
export type DeadLetterPage = z.infer<typeof DeadLetterPage>;

/** `/dead-letters/:id/:effect/replay` */
export const DeadLetterPath = z.strictObject({ id: Id, effect: EffectId });
export type DeadLetterPath = z.infer<typeof DeadLetterPath>;

/** What a replay takes: nothing besides its address. */
export const ReplayLetter = z.strictObject({}).meta({ id: 'ReplayLetter' });
export type ReplayLetter = z.infer<typeof ReplayLetter>;

/** That it is tried again. */
export const Replayed = z.strictObject({ case: Id, effect: EffectId }).meta({ id: 'Replayed' });
export type Replayed = z.infer<typeof Replayed>;
