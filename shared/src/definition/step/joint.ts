import * as z from 'zod';
import { Key, Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { Expression } from '#shared/expression/expression';
import { LegalBasis } from '#shared/definition/legal-basis';
import { Limit } from '#shared/definition/limit';
import { ApplicantStep } from '#shared/definition/step/applicant';
import { AutomaticStep } from '#shared/definition/step/automatic';
import { LaneEndStep, NotifyStep, RouteStep } from '#shared/definition/step/plain-steps';
import { HandoverStep, ProcedureStep } from '#shared/definition/step/procedure';
import { stepShape } from '#shared/definition/step/shape';
import { TaskStep } from '#shared/definition/step/task';

/** A step inside a lane: of any kind but another joint step; it ends in a laneEnd. */
export const LaneStep = z
  .discriminatedUnion('kind', [
    TaskStep,
    ApplicantStep,
    RouteStep,
    ProcedureStep,
    HandoverStep,
    AutomaticStep,
    NotifyStep,
    LaneEndStep,
  ])
  .meta({ id: 'LaneStep' });
export type LaneStep = z.infer<typeof LaneStep>;

/** One organ's part of a joint review: a chain of its own with its own law. */
export const Lane = z
  .strictObject({
    key: Key,
    name: Text.describe('e.g. 消防设计审查'),
    organ: Text.describe('The organ that decides it'),
    department: Slug.optional(),
    when: Expression.optional().describe('Whether this case needs the lane; absent means always'),
    entry: Key,
    steps: z.array(LaneStep).min(2).max(40),
    limit: Limit.describe('Of the whole lane'),
    onTimeout: z
      .strictObject({
        result: z.enum(['consent', 'refuse']),
        legalBasis: z.array(LegalBasis).min(1).describe('Silence has an effect only with a stated basis'),
      })
      .optional()
      .describe('What silence means; absent means only the overrun'),
    legalBasis: z.array(LegalBasis),
  })
  .meta({ id: 'Lane' });
export type Lane = z.infer<typeof Lane>;

/** Several organs at the same time (并联), or a panel within one decision. */
export const JointStep = z
  .strictObject({
    kind: z.literal('joint'),
    ...stepShape,
    lead: Key.describe('The lane whose organ leads and tells one merged correction'),
    lanes: z.array(Lane).min(2).max(12),
    rule: z
      .enum(['all', 'any', 'quorum'])
      .describe('all: every organ must consent; any and quorum only for panels within one decision'),
    quorum: z.int().min(1).max(12).optional().describe('For the rule quorum: how many lanes must consent'),
    consented: Key.describe('The step that follows'),
    conditional: Key.optional().describe(
      'The step that follows when some consented with conditions; absent: as consented',
    ),
    refused: Key.describe('The step that follows when consent cannot be had'),
  })
  .meta({ id: 'JointStep' });
export type JointStep = z.infer<typeof JointStep>;
