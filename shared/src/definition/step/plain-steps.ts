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
  .enum([
    'notNeeded',
    'notAccepted',
    'referred',
    'returned',
    'granted',
    'partlyGranted',
    'refused',
    'withdrawn',
    'deemedWithdrawn',
    'ended',
    'revoked',
  ])
  .describe('不需许可, 不予受理, 转其他机关, 退回材料, 准予, 部分准予, 不予许可, 撤回, 视为撤回, 终止, 撤销')
  .meta({ id: 'EndKind' });
export type EndKind = z.infer<typeof EndKind>;

/** A last state. */
export const EndStep = z.strictObject({ kind: z.literal('end'), ...stepShape, end: EndKind }).meta({ id: 'EndStep' });
export type EndStep = z.infer<typeof EndStep>;

/** What one organ says at the end of its lane. */
export const LaneResult = z
  .enum(['consent', 'consentWithConditions', 'refuse'])
  .describe('同意, 附条件同意, 不同意')
  .meta({ id: 'LaneResult' });
export type LaneResult = z.infer<typeof LaneResult>;

/** The last state of a lane. */
export const LaneEndStep = z
  .strictObject({ kind: z.literal('laneEnd'), ...stepShape, result: LaneResult })
  .meta({ id: 'LaneEndStep' });
export type LaneEndStep = z.infer<typeof LaneEndStep>;
