import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { Expression } from '#shared/expression/expression';
import { CertificateAct, CertificateGround, Succession } from '#shared/definition/certificate-act';
import { stepShape } from '#shared/definition/step/shape';

const action = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape });

/** What the platform does by itself. */
export const AutomaticAction = z
  .discriminatedUnion('kind', [
    action('issueCertificate', {
      result: Key.describe('Which of the results'),
      replaces: z
        .array(
          z.strictObject({
            number: Expression.describe(
              'Number of the certificate that is replaced, e.g. form.oldNumber; unknown: none',
            ),
            as: Succession,
          }),
        )
        .max(4)
        .optional()
        .describe('An earlier certificate of the holder whose place it takes; the first that is known counts'),
    }),
    action('grantEntitlement', { result: Key }),
    action('changeCertificate', {
      result: Key,
      act: CertificateAct,
      of: Expression.optional().describe(
        'Number of one that an earlier case of the holder brought; absent: of this case',
      ),
      ground: CertificateGround.optional().describe('Why, for the public check'),
    }),
    action('lookUp', {
      question: z.string().min(1).max(60).describe('A question of a register, e.g. civil.realName'),
      query: z.record(Key, Expression).describe('Its inputs, over the answers'),
      failed: Key.describe('The step that follows when the register does not answer'),
    }),
    action('decide', {
      outcome: Key.describe('As steps and documents name it'),
      label: Text,
      tone: z.enum(['favourable', 'neutral', 'adverse']),
      reason: Text.describe('On what it rests'),
    }),
  ])
  .meta({ id: 'AutomaticAction' });
export type AutomaticAction = z.infer<typeof AutomaticAction>;

/**
 * Work of the platform. Afterwards `step.<key>.outcome` is answered or failed for a look-up (with `step.<key>.answer.…`),
 * the outcome of a decision, done for the others.
 */
export const AutomaticStep = z
  .strictObject({ kind: z.literal('automatic'), ...stepShape, action: AutomaticAction, next: Key })
  .meta({ id: 'AutomaticStep' });
export type AutomaticStep = z.infer<typeof AutomaticStep>;
