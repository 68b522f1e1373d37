import type { ActorRef } from '#shared/case/actor';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseState } from '#shared/case/case-state';
import type { StepDecision } from '#shared/case/step-decision';

/** The organ in place of its officers, and the decisions that the applicant may read. */
export interface Shown {
  /** Name of the organ. */
  readonly organ: string;
  readonly applicant: string;
}

/** A person as the applicant reads him: himself by name, everybody else as the organ. */
function personFor({ organ, applicant }: Shown, by: ActorRef): ActorRef {
  return by.account === applicant || by.account === 'platform' ? by : { account: 'organ', name: organ };
}

/** A decision without inner opinions; the reason stays where it is the decision itself. */
function decisionFor<D extends StepDecision>(decision: D, decides: boolean): D {
  const { reason, form: _, amended: __, ...rest } = decision;
  return { ...rest, points: [], ...(decides && reason !== undefined && { reason }) } as unknown as D;
}

/** An event as the applicant reads it. */
export function eventForApplicant(shown: Shown, event: CaseEvent): CaseEvent {
  const by = personFor(shown, event.by);
  switch (event.kind) {
    case 'stepDecided':
      return { ...event, by, decision: decisionFor(event.decision, event.decides === true) };
    case 'consulted':
      return { ...event, by, question: '' };
    case 'opinionGiven':
      return { ...event, by, opinion: '' };
    case 'correctionProposed':
      return { ...event, by, places: event.places.map((place) => ({ ...place, reason: '—' })) };
    case 'reminded':
      return { ...event, by, ...(event.by.account !== shown.applicant && { text: '' }) };
    case 'deadlineApproved':
    case 'countersigned':
    case 'returnedTo':
    case 'transferred':
    case 'cosignerAdded':
      return { ...event, by, reason: '' };
    default:
      return { ...event, by };
  }
}

/** What steps left behind, without what officers filled in; what he filled in himself stays. */
function tracesForApplicant({ trace }: CaseState): CaseState['trace'] {
  return Object.fromEntries(
    Object.entries(trace).map(([key, { outcome, answer }]) => [key, { outcome, ...(answer && { answer }) }]),
  );
}

/** A state as the applicant reads it. */
export function stateForApplicant(shown: Shown, state: CaseState): CaseState {
  const decisions = (taken: CaseState['decisions']) =>
    taken.map((decision) => ({
      ...decisionFor(decision, decision.decides === true),
      by: personFor(shown, decision.by),
    }));
  return {
    ...state,
    decisions: decisions(state.decisions),
    trace: tracesForApplicant(state),
    proposed: [],
    steps: state.steps.map(({ unsigned: _, consultations: __, dueBy: ___, ...open }) => ({
      ...open,
      takenBy: open.takenBy.map((taker) => personFor(shown, taker)),
      decisions: decisions(open.decisions),
    })),
  };
}
