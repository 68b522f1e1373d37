import { receivedAt } from '#shared/clock/case-times';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseState, CurrentStep } from '#shared/case/case-state';
import type { FileRef } from '#shared/case/file-ref';

type Submitted = Extract<CaseEvent, { kind: 'submitted' }>;
type Later = Exclude<CaseEvent, Submitted>;
type Appliers = {
  readonly [K in Later['kind']]: (state: CaseState, event: Extract<CaseEvent, { kind: K }>) => Partial<CaseState>;
};

/**
 * The state that a case's events add up to. The first event is `submitted`, no other one is; anything else is a bug and
 * throws. Total on every list that `decideCase` made.
 */
export function foldCase(events: readonly CaseEvent[]): CaseState {
  const [first, ...rest] = events;
  if (first?.kind !== 'submitted') throw new Error('A case begins with its submission');
  return rest.reduce(applyEvent, begin(first));
}

/** The state after one more event. */
export function applyEvent(state: CaseState, event: CaseEvent): CaseState {
  if (event.kind === 'submitted') throw new Error('A case is submitted once');
  const apply = APPLY[event.kind] as (state: CaseState, event: Later) => Partial<CaseState>;
  return { ...state, ...apply(state, event), seq: state.seq + 1 };
}

function begin({ item, version, hash, number, applicant, profile, answers, files, at }: Submitted): CaseState {
  return {
    ...{ item, version, hash, number, applicant, answers, files },
    ...(profile && { profile }),
    ...{ status: 'submitted', submittedAt: at, decisions: [], documents: [], certificates: [], seq: 1 },
  };
}

const APPLY: Appliers = {
  accepted: (_, { at }) => ({ status: 'inProgress', acceptedAt: at }),
  // Not answered in time, it is accepted from the day on which it was received (行政许可法 32).
  deemedAccepted: (state, { at }) => ({ status: 'inProgress', acceptedAt: receivedAt(state), deemedAcceptedAt: at }),
  notAccepted: () => ({}),
  correctionRequested: (_, { notice, at }) => ({ status: 'correcting', correction: { ...notice, at } }),
  corrected: (state, { answers, files, at }) => ({
    status: state.acceptedAt === undefined ? 'submitted' : 'inProgress',
    answers: merged(state.answers, answers),
    files: replaced(state, files),
    ...(state.correction && { correction: { ...state.correction, answeredAt: at } }),
  }),
  stepEntered: (_, { step, due, waitingFor, at }) => ({
    step: {
      key: step,
      since: at,
      ...(due !== undefined && { due }),
      waitingFor: waitingFor ?? [],
      takenBy: [],
      decisions: [],
    },
  }),
  stepTaken: (state, { by }) => atStep(state, (step) => ({ takenBy: [...step.takenBy, by] })),
  stepReleased: (state, { by }) =>
    atStep(state, (step) => ({ takenBy: step.takenBy.filter((taker) => taker.account !== by.account) })),
  stepDecided: (state, { decision, waitingFor, decides, disagreed, by, at }) => {
    const taken = { ...decision, by, at };
    const settled = { waitingFor: waitingFor ?? [], takenBy: [] };
    return {
      decisions: [...state.decisions, taken],
      ...(decides === true && { decidedAt: at }),
      ...atStep(state, (step) => ({ ...settled, decisions: disagreed === true ? [] : [...step.decisions, taken] })),
    };
  },
  routed: () => ({}),
  notified: () => ({}),
  documentIssued: (state, { id, template, document, title, number, file, at }) => ({
    documents: [...state.documents, { id, template, document, title, number, file, at }],
    // A refusal is delivered with its document, a grant with its certificate.
    ...(document === 'decision' && state.end?.kind === 'refused' && { deliveredAt: at }),
  }),
  certificateIssued: (state, { id, result, name, number, holder, file, code, validFrom, validUntil, at }) => ({
    certificates: [
      ...state.certificates,
      { id, result, name, number, holder, file, code, at, validFrom, ...(validUntil !== undefined && { validUntil }) },
    ],
    deliveredAt: state.deliveredAt ?? at,
  }),
  withdrawn: () => ({}),
  ended: (state, { step, end, reason, at }) => ({
    ...{ status: 'ended', endedAt: at, step: undefined },
    end: { step, kind: end, ...(reason !== undefined && { reason }) },
  }),
};

function atStep(state: CaseState, change: (step: CurrentStep) => Partial<CurrentStep>): Partial<CaseState> {
  return state.step === undefined ? {} : { step: { ...state.step, ...change(state.step) } };
}

/** Answers after a correction: null takes an answer away. */
function merged(before: CaseState['answers'], changed: CaseState['answers']): CaseState['answers'] {
  return Object.fromEntries(Object.entries({ ...before, ...changed }).filter(([, value]) => value !== null));
}

/** Files after a correction: those of the told materials are replaced, all others stay. */
function replaced(state: CaseState, files: readonly FileRef[]): FileRef[] {
  const told = new Set([
    ...(state.correction?.places ?? []).map((place) => place.material),
    ...files.map((file) => file.material),
  ]);
  return [...state.files.filter((file) => !told.has(file.material)), ...files];
}
