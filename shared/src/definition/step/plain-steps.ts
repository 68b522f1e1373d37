import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { Expression } from '#shared/expression/expression';
import { stepShape } from '#shared/definition/step/shape';

/** A fork by conditions, tried in order. */
export const RouteStep = z
  .strictObject({
    kind: z.literal('route'),
    ...stepShape,
    branches: z
      .array(z.strictObject({ when: Expression.describe('Over form and step'), label: Text, next: Key }))
      .min(1)
      .max(20),
    otherwise: Key.describe('Where it goes when no condition holds'),
  })
  .meta({ id: 'RouteStep' });
export type RouteStep = z.infer<typeof RouteStep>;

/** Work of the platform: a certificate is issued. */
export const AutomaticStep = z
  .strictObject({
    kind: z.literal('automatic'),
    ...stepShape,
    action: z.strictObject({ kind: z.literal('issueCertificate'), result: Key.describe('Which of the results') }),
    next: Key,
  })
  .meta({ id: 'AutomaticStep' });
export type AutomaticStep = z.infer<typeof AutomaticStep>;

/** A message to the applicant; the chain goes on at once. */
export const NotifyStep = z
  .strictObject({
    kind: z.literal('notify'),
    ...stepShape,
    message: Text.describe('{{field}} substitution as in documents'),
    next: Key,
  })
  .meta({ id: 'NotifyStep' });
export type NotifyStep = z.infer<typeof NotifyStep>;

/** How a case can end. */
export const EndKind = z
  .enum(['notNeeded', 'notAccepted', 'granted', 'refused', 'withdrawn', 'deemedWithdrawn', 'ended'])
  .describe('不需许可, 不予受理, 准予, 不予许可, 撤回, 视为撤回, 终止')
  .meta({ id: 'EndKind' });
export type EndKind = z.infer<typeof EndKind>;

/** A last state. */
export const EndStep = z.strictObject({ kind: z.literal('end'), ...stepShape, end: EndKind }).meta({ id: 'EndStep' });
export type EndStep = z.infer<typeof EndStep>;
