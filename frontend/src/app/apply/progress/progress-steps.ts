import type { CaseView } from '#shared/api/case';
import { type Chain, type Step, stepOf } from '#shared/definition/chain';
import type { Text } from '#shared/kernel/text';

/** A line of the procedure as the applicant reads it. */
export interface ProgressStep {
  readonly key: string;
  readonly state: 'done' | 'now' | 'later';
  readonly kind: 'submitted' | 'correction' | 'acceptance' | 'step' | 'end';
  readonly name?: Text;
  /** When it was done, or since when it is on; an instant. */
  readonly at?: string;
  /** Last day of the step's own limit, or of the correction. */
  readonly due?: string;
}

/**
 * What happened and what, all going well, comes: submission, a correction, acceptance, then the tasks that were entered and
 * those on the favourable way to an end. Routes and automatic steps are the platform's own affair and are not shown.
 */
export function progressSteps({ state, events }: CaseView, chain: Chain): readonly ProgressStep[] {
  const steps: ProgressStep[] = [{ key: 'submitted', state: 'done', kind: 'submitted', at: state.submittedAt }];
  if (state.correction !== undefined) {
    const { at, due, answeredAt } = state.correction;
    const open = answeredAt === undefined && state.status === 'correcting';
    steps.push({ key: 'correction', kind: 'correction', state: open ? 'now' : 'done', at, due });
  }
  const accepted = state.acceptedAt !== undefined;
  if (accepted || state.status !== 'ended') {
    const now = !accepted && state.status === 'submitted';
    steps.push({
      key: 'acceptance',
      kind: 'acceptance',
      state: accepted ? 'done' : now ? 'now' : 'later',
      at: state.acceptedAt,
    });
  }
  const entered = events.flatMap((event) => (event.kind === 'stepEntered' ? [event] : []));
  const past = entered.filter(({ step }) => step !== state.step?.key && isTask(stepOf(chain, step)));
  for (const { step, at } of past)
    steps.push({
      key: step,
      kind: 'step',
      state: 'done',
      name: stepOf(chain, step)!.name,
      at: leftAt(step, events) ?? at,
    });
  const current = state.step && stepOf(chain, state.step.key);
  if (current && state.step && isTask(current)) {
    steps.push({
      key: current.key,
      kind: 'step',
      state: 'now',
      name: current.name,
      at: state.step.since,
      due: state.step.due,
    });
  }
  if (state.status === 'ended') {
    const end = state.end && stepOf(chain, state.end.step);
    steps.push({ key: 'end', kind: 'end', state: 'done', at: state.endedAt, ...(end && { name: end.name }) });
  } else {
    for (const step of aheadOf(chain, current, accepted))
      steps.push({ key: step.key, kind: step.kind === 'end' ? 'end' : 'step', state: 'later', name: step.name });
  }
  return steps;
}

function isTask(step: Step | undefined): boolean {
  return step?.kind === 'task';
}

function leftAt(step: string, events: CaseView['events']): string | undefined {
  return events.findLast((event) => event.kind === 'stepDecided' && event.decision.step === step)?.at;
}

/** The tasks and the end on the favourable way from a step, each once. */
function aheadOf(chain: Chain, from: Step | undefined, accepted: boolean): readonly Step[] {
  const ahead: Step[] = [];
  const seen = new Set<string>(from ? [from.key] : []);
  let next = from ? favourable(from) : accepted ? undefined : chain.intake.accepted;
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const step = stepOf(chain, next);
    if (step === undefined) break;
    if (step.kind === 'task' || step.kind === 'end') ahead.push(step);
    next = favourable(step);
  }
  return ahead;
}

function favourable(step: Step): string | undefined {
  if (step.kind === 'end') return undefined;
  if (step.kind === 'task') return (step.outcomes.find(({ tone }) => tone === 'favourable') ?? step.outcomes[0])?.next;
  return step.kind === 'route' ? (step.branches[0]?.next ?? step.otherwise) : step.next;
}
