import type { CaseView } from '#shared/api/case';
import { type Chain, type Step, placedSteps, stepOf } from '#shared/definition/chain';
import type { JsonObject } from '#shared/kernel/json';
import type { Text } from '#shared/kernel/text';
import { stepsAhead } from './steps-ahead';
import { type LaneLine, laneLines } from './lane-lines';

/** A line of the procedure as the applicant reads it. */
export interface ProgressStep {
  readonly key: string;
  readonly state: 'done' | 'now' | 'later';
  readonly kind: 'submitted' | 'correction' | 'acceptance' | 'step' | 'aftercare' | 'end';
  readonly name?: Text;
  /** When it was done, or since when it is on; an instant. */
  readonly at?: string;
  /** Last day of the step's own limit, or of the correction. */
  readonly due?: string;
  /** Of a look-up that is over: what was asked and what came; no answer where the register gave none. */
  readonly lookUp?: { readonly question: string; readonly answer?: JsonObject };
  /** Of a joint step: each organ's part. */
  readonly lanes?: readonly LaneLine[];
}

/**
 * What happened and what, all going well, comes: submission, a correction, acceptance where the item knows it, then the steps
 * that were entered and those on the favourable way to an end; after a grant what follows it. Routes and messages are the
 * platform's own affair and are not shown; a look-up is, since the applicant waits for it.
 */
export function progressSteps(view: CaseView, chain: Chain): readonly ProgressStep[] {
  const { state } = view;
  return [
    { key: 'submitted', state: 'done', kind: 'submitted', at: state.submittedAt },
    ...correctionOf(view),
    ...acceptanceOf(view, chain),
    ...staysOf(view, chain, false),
    ...comingOf(view, chain),
    ...aftercareOf(view, chain),
  ];
}

function correctionOf({ state }: CaseView): readonly ProgressStep[] {
  if (state.correction === undefined) return [];
  const { at, due, answeredAt } = state.correction;
  const open = answeredAt === undefined && state.status === 'correcting';
  return [{ key: 'correction', kind: 'correction', state: open ? 'now' : 'done', at, due }];
}

function acceptanceOf({ state }: CaseView, { intake }: Chain): readonly ProgressStep[] {
  const accepted = state.acceptedAt !== undefined;
  if (intake.mode !== 'accept' || (!accepted && state.status === 'ended')) return [];
  const waits = state.status === 'submitted' ? 'now' : 'later';
  return [
    {
      ...{ key: 'acceptance', kind: 'acceptance', state: accepted ? 'done' : waits },
      ...(state.acceptedAt !== undefined && { at: state.acceptedAt }),
    },
  ];
}

/** The stays outside lanes that an applicant follows, before the end or in what comes after a grant. */
function staysOf(view: CaseView, chain: Chain, after: boolean): readonly ProgressStep[] {
  const { state } = view;
  return state.visits.flatMap(({ key, within, from, to, due }): readonly ProgressStep[] => {
    const placed = placedSteps(chain).get(key);
    if (within !== undefined || placed?.after !== after || !isShown(placed.step)) return [];
    const { step } = placed;
    const open = state.steps.find((entry) => entry.key === key);
    const now = to === undefined && open !== undefined;
    const last = now ? (open.due ?? due) : due;
    return [
      {
        ...{ key, kind: 'step', state: now ? 'now' : 'done', name: step.name, at: to ?? from },
        ...(last !== undefined && { due: last }),
        ...(!now && lookUpOf(step, view)),
        ...(step.kind === 'joint' && { lanes: laneLines(step, view, { from, ...(to !== undefined && { to }) }) }),
      },
    ];
  });
}

function comingOf({ state }: CaseView, chain: Chain): readonly ProgressStep[] {
  if (state.end !== undefined) {
    const name = stepOf(chain, state.end.step)?.name;
    const at = state.endedAt;
    return [{ key: 'end', kind: 'end', state: 'done', ...(at !== undefined && { at }), ...(name && { name }) }];
  }
  const open = state.steps.filter(({ within }) => within === undefined);
  const from = open[0] && stepOf(chain, open[0].key);
  if (from === undefined && state.acceptedAt !== undefined) return [];
  return stepsAhead(chain, from).map((step) => ({
    ...{ key: step.key, kind: step.kind === 'end' ? 'end' : 'step', state: 'later', name: step.name },
  }));
}

function aftercareOf(view: CaseView, chain: Chain): readonly ProgressStep[] {
  const { aftercare } = view.state;
  if (aftercare === undefined || chain.aftercare === undefined) return [];
  const { begunAt, end } = aftercare;
  const name = end && stepOf(chain, end.step)?.name;
  return [
    { key: 'aftercare', kind: 'aftercare', state: end ? 'done' : 'now', name: chain.aftercare.name, at: begunAt },
    ...staysOf(view, chain, true),
    ...(end === undefined
      ? []
      : ([
          { key: 'afterEnd', kind: 'end', state: 'done', ...(end.at && { at: end.at }), ...(name && { name }) },
        ] as const)),
  ];
}

function lookUpOf(step: Step, { state }: CaseView): Pick<ProgressStep, 'lookUp'> {
  if (step.kind !== 'automatic' || step.action.kind !== 'lookUp') return {};
  const answer = state.trace[step.key]?.answer;
  return { lookUp: { question: step.action.question, ...(answer !== undefined && { answer }) } };
}

/** Whether the applicant is shown a step: what people, other organs or he himself do, and what is looked up. */
function isShown(step: Step): boolean {
  if (step.kind === 'automatic') return step.action.kind === 'lookUp';
  return step.kind !== 'route' && step.kind !== 'notify' && step.kind !== 'end' && step.kind !== 'laneEnd';
}
