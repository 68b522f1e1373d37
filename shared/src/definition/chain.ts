import * as z from 'zod';
import { Key, Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { Expression } from '#shared/expression/expression';
import { Intake } from '#shared/definition/intake';
import { ApplicantStep } from '#shared/definition/step/applicant';
import { AutomaticStep } from '#shared/definition/step/automatic';
import { JointStep, type Lane, type LaneStep } from '#shared/definition/step/joint';
import { EndStep, NotifyStep, RouteStep } from '#shared/definition/step/plain-steps';
import { HandoverStep, ProcedureStep } from '#shared/definition/step/procedure';
import { TaskStep } from '#shared/definition/step/task';

/** A state of the approval state machine, outside lanes. */
export const MainStep = z
  .discriminatedUnion('kind', [
    TaskStep,
    ApplicantStep,
    RouteStep,
    JointStep,
    ProcedureStep,
    HandoverStep,
    AutomaticStep,
    NotifyStep,
    EndStep,
  ])
  .meta({ id: 'Step' });
export type MainStep = z.infer<typeof MainStep>;

/** A state of the approval state machine, wherever it stands. */
export type Step = MainStep | LaneStep;
export type StepKind = Step['kind'];
/** A step that people take and decide. */
export type StaffedStep = Extract<Step, { kind: 'task' | 'procedure' | 'handover' }>;

/** What follows a grant (事后监管): a second chain; it may order, suspend and revoke. */
export const Aftercare = z
  .strictObject({
    name: Text.describe('e.g. 承诺核查'),
    when: Expression.optional().describe('Whether this case needs it; absent means every granted one'),
    entry: Key,
    steps: z.array(MainStep).min(2).max(60),
  })
  .meta({ id: 'Aftercare' });
export type Aftercare = z.infer<typeof Aftercare>;

/** The approval chain (审批链) of an item. Keys of steps are unique in it, lanes and aftercare included. */
export const Chain = z
  .strictObject({
    intake: Intake,
    steps: z
      .array(MainStep)
      .min(2)
      .max(120)
      .describe('In the order that the designer shows; next keys decide the flow'),
    withdrawn: Key.describe('The end that a withdrawal leads to; possible until the decision'),
    region: Expression.optional().describe('The division that a case belongs to, e.g. form.premises.region'),
    supervisors: z.array(Slug).max(10).optional().describe('Posts that may remind those who work on a case'),
    aftercare: Aftercare.optional(),
  })
  .meta({ id: 'Chain' });
export type Chain = z.infer<typeof Chain>;

/** A lane and the joint step that it belongs to. */
export interface LanePlace {
  readonly joint: JointStep;
  readonly lane: Lane;
}

/** A step and where it stands. */
export interface PlacedStep {
  readonly step: Step;
  readonly within?: LanePlace;
  /** Whether it stands in the aftercare. */
  readonly after: boolean;
}

const places = new WeakMap<Chain, ReadonlyMap<string, PlacedStep>>();

/** Every step of a chain by key, in the order of the definition: a joint step before those of its lanes, aftercare last. */
export function placedSteps(chain: Chain): ReadonlyMap<string, PlacedStep> {
  const known = places.get(chain);
  if (known !== undefined) return known;
  const made = new Map<string, PlacedStep>();
  const add = (placed: PlacedStep): void => {
    if (!made.has(placed.step.key)) made.set(placed.step.key, placed);
    if (placed.step.kind !== 'joint') return;
    const joint = placed.step;
    for (const lane of joint.lanes)
      for (const step of lane.steps) add({ step, within: { joint, lane }, after: placed.after });
  };
  for (const step of chain.steps) add({ step, after: false });
  for (const step of chain.aftercare?.steps ?? []) add({ step, after: true });
  places.set(chain, made);
  return made;
}

/** The step of that key, wherever it stands; undefined for an unknown one. */
export function stepOf(chain: Chain, key: string): Step | undefined {
  return placedSteps(chain).get(key)?.step;
}

/** Every step, lanes and aftercare included. */
export function allSteps(chain: Chain): readonly Step[] {
  return [...placedSteps(chain).values()].map(({ step }) => step);
}

/** Whether people take and decide a step. */
export function isStaffed(step: Step | undefined): step is StaffedStep {
  return step?.kind === 'task' || step?.kind === 'procedure' || step?.kind === 'handover';
}

/** The step with which work begins, where no situation names another one. */
export function intakeStep(chain: Chain): string {
  return chain.intake.mode === 'accept' ? chain.intake.accepted : chain.intake.first;
}
