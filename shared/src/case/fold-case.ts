import { receivedAt } from '#shared/clock/case-times';
import { NO_CHOICES } from '#shared/material/material-choices';
import type { CaseEvent } from '#shared/case/case-event';
import { FOLD, type CaseState, type StepTrace } from '#shared/case/case-state';
import type { CorrectionPlace } from '#shared/case/correction';
import type { FileRef } from '#shared/case/file-ref';
import { atStep, entered, laneEnded, leave } from '#shared/case/fold-steps';
import type { TakenDecision } from '#shared/case/open-step';
import { STANDING_AFTER } from '#shared/definition/certificate-standing';

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

function begin({ profile, evidence, choices = NO_CHOICES, origin, at, ...event }: Submitted): CaseState {
  const { item, version, hash, number, applicant, answers, files } = event;
  return {
    ...{ fold: FOLD, item, version, hash, number, applicant, answers, files, choices },
    ...(profile && { profile }),
    ...(evidence && { evidence }),
    ...{ origin: origin ?? 'application', status: 'submitted', submittedAt: at },
    ...{ steps: [], visits: [], trace: {}, decisions: [], proposed: [], extensions: [], expired: [] },
    deferrals: choices.deferred.map((material) => ({ material })),
    ...{ documents: [], certificates: [], entitlements: [], seq: 1 },
  };
}

const nothing = (): Partial<CaseState> => ({});

const APPLY: Appliers = {
  accepted: (_, { at }) => ({ status: 'inProgress', acceptedAt: at }),
  // Not answered in time, it is accepted from the day on which it was received (行政许可法 32).
  deemedAccepted: (state, { at }) => ({ status: 'inProgress', acceptedAt: receivedAt(state), deemedAcceptedAt: at }),
  notAccepted: (_, { reason, at }) => ({ notTaken: { reason, at } }),
  referred: (_, { organ, reason, at }) => ({ notTaken: { reason, organ, at } }),
  correctionRequested: (_, { notice, at }) => ({ status: 'correcting', correction: { ...notice, at }, proposed: [] }),
  corrected: (state, { answers, files, at }) => ({
    status: state.steps.length === 0 ? 'submitted' : 'inProgress',
    answers: merged(state.answers, answers),
    files: replaced(state, files, state.correction?.places),
    ...(state.correction && { correction: { ...state.correction, answeredAt: at } }),
  }),
  materialsReturned: (_state, { step, places, at }) => ({ returned: { step, places, at } }),

  stepEntered: (state, event) => ({
    ...(state.status === 'submitted' && { status: 'inProgress' }),
    ...entered(state, event),
  }),
  stepTaken: (state, { step, by }) => atStep(state, step, ({ takenBy }) => ({ takenBy: [...takenBy, by] })),
  stepReleased: (state, { step, by, waitingFor }) =>
    atStep(state, step, ({ takenBy }) =>
      waitingFor === undefined
        ? { takenBy: takenBy.filter((taker) => taker.account !== by.account) }
        : { ...{ waitingFor, takenBy: [], decisions: [], cosigners: [] }, unsigned: undefined },
    ),
  stepDecided: (state, { decision, waitingFor = [], decides, disagreed, carries, unsigned, by, at }) => {
    const taken = { ...decision, by, at, ...(carries !== undefined && { carries }) };
    if (unsigned === true)
      return atStep(state, decision.step, () => ({ waitingFor: [], unsigned: { decision: taken, signed: [] } }));
    return {
      ...(waitingFor.length > 0 ? voted(state, taken) : carried(state, taken, decides, at)),
      ...atStep(state, decision.step, (step) => ({
        ...{ waitingFor, takenBy: [] },
        decisions: disagreed === true ? [] : [...step.decisions, taken],
      })),
    };
  },
  countersigned: (state, { step, agrees, carries, decides, waitingFor, by, at }) => {
    const unsigned = state.steps.find((open) => open.key === step)?.unsigned;
    if (unsigned === undefined) return {};
    if (!agrees)
      return atStep(state, step, () => ({ unsigned: undefined, decisions: [], waitingFor: waitingFor ?? [] }));
    return {
      ...(carries === true && carried(state, unsigned.decision, decides, at)),
      ...atStep(state, step, () => ({ unsigned: { ...unsigned, signed: [...unsigned.signed, by] } })),
    };
  },
  returnedTo: nothing,
  transferred: (state, { step, from, to }) =>
    atStep(state, step, ({ waitingFor }) => ({
      waitingFor: [...new Set(waitingFor.map((post) => (post === from ? to : post)))],
      takenBy: [],
    })),
  delegated: (state, { step, post, to, from, until }) =>
    atStep(state, step, ({ delegations = [] }) => ({ delegations: [...delegations, { post, to, from, until }] })),
  cosignerAdded: (state, { step, post }) =>
    atStep(state, step, ({ cosigners = [] }) => ({ cosigners: [...cosigners, post] })),
  consulted: (state, { step, id, post, question }) =>
    atStep(state, step, ({ consultations = [] }) => ({ consultations: [...consultations, { id, post, question }] })),
  opinionGiven: (state, { step, id, opinion }) =>
    atStep(state, step, ({ consultations = [] }) => ({
      consultations: consultations.map((asked) => (asked.id === id ? { ...asked, opinion } : asked)),
    })),
  correctionProposed: (state, { places }) => ({ proposed: [...state.proposed, ...places] }),
  extended: (state, { clock, limit, reason, at }) => ({
    extensions: [...state.extensions, { clock, limit, reason, at }],
  }),
  reminded: (state, { step, at }) => atStep(state, step, () => ({ remindedAt: at })),
  laneEnded,

  deadlineSet: (state, { step, due, approved, by }) =>
    atStep(state, step, () => ({ due, dueApproved: approved, dueBy: by.account })),
  deadlineApproved: (state, { step, agrees }) =>
    atStep(state, step, () =>
      agrees ? { dueApproved: true } : { due: undefined, dueApproved: undefined, dueBy: undefined },
    ),
  acted: (state, { step, outcome, form, files }) => ({
    ...traced(state, step, { outcome, ...(form && { form }) }),
    files: replaced(state, files),
  }),
  supplied: (state, { files, at }) => {
    const there = new Set(files.map((file) => file.material));
    return {
      files: replaced(state, files),
      deferrals: state.deferrals.map((deferral) =>
        there.has(deferral.material) ? { ...deferral, suppliedAt: deferral.suppliedAt ?? at } : deferral,
      ),
    };
  },
  commitmentWithdrawn: ({ choices }, { commitment }) => ({
    choices: { ...choices, commitments: choices.commitments.filter((made) => made !== commitment) },
  }),
  withdrawn: nothing,

  routed: (state, { step, outcome }) => (outcome === undefined ? {} : traced(state, step, { outcome })),
  notified: nothing,
  lookedUp: (state, { step, answer }) =>
    traced(state, step, { outcome: answer === undefined ? 'failed' : 'answered', ...(answer && { answer }) }),
  limitExpired: (state, { limit, effect, at }) => ({
    expired: [...state.expired, `${effect}:${limit}`],
    ...(effect === 'deemedGranted' && { decidedAt: state.decidedAt ?? at }),
  }),
  documentIssued: (state, { id, template, document, title, number, file, at }) => ({
    documents: [...state.documents, { id, template, document, title, number, file, at }],
    // A refusal is delivered with its document, a grant with its certificate.
    ...(document === 'decision' && state.end?.kind === 'refused' && { deliveredAt: at }),
  }),
  certificateIssued: (state, { kind: _, by: __, step, ...issued }) => ({
    ...traced(state, step, { outcome: 'done' }),
    certificates: [...state.certificates, issued],
    deliveredAt: state.deliveredAt ?? issued.at,
  }),
  certificateChanged: (state, { id, act, at, ground, successor }) => ({
    certificates: state.certificates.map((certificate) => {
      if (certificate.id !== id) return certificate;
      const { standing: _, history = [], ...valid } = certificate;
      const standing = STANDING_AFTER[act];
      const change = { act, at, ...(ground && { ground }), ...(successor && { successor }) };
      return { ...valid, ...(standing !== undefined && { standing }), history: [...history, change] };
    }),
  }),
  earlierCertificateChanged: nothing,
  entitlementGranted: (state, { step, result, name, label, fen, period, from }) => ({
    ...traced(state, step, { outcome: 'done' }),
    entitlements: [...state.entitlements, { result, name, label, fen, period, from }],
  }),
  ended: (state, { step, end, reason, at }) => ({
    ...{ status: 'ended', endedAt: at },
    ...leave(state, at),
    ...((end === 'granted' || end === 'partlyGranted') && { grantedAt: at }),
    end: { step, kind: end, ...(reason !== undefined && { reason }) },
  }),
  aftercareBegun: (_, { at }) => ({ status: 'aftercare', aftercare: { begunAt: at } }),
  aftercareEnded: (state, { step, end, reason, at }) => ({
    status: 'ended',
    ...leave(state, at),
    aftercare: {
      begunAt: state.aftercare?.begunAt ?? at,
      end: { step, kind: end, ...(reason !== undefined && { reason }), at },
    },
  }),
  erased: (state, { what, at, gone, situation }) => ({
    erased: [...(state.erased ?? []), { what, at, ...gone }],
    ...(situation !== undefined && { situation: state.situation ?? situation }),
  }),
};

/** What a decision leaves behind while others still have to decide: no outcome of the step yet. */
function voted(state: CaseState, taken: TakenDecision): Partial<CaseState> {
  return {
    decisions: [...state.decisions, taken],
    ...(taken.amended && { answers: merged(state.answers, taken.amended) }),
  };
}

/** What a decision that carries leaves behind. What is decided in the aftercare is not the decision on the application. */
function carried(state: CaseState, taken: TakenDecision, decides: boolean | undefined, at: string): Partial<CaseState> {
  return {
    ...voted(state, decides === true ? { ...taken, decides } : taken),
    ...traced(state, taken.step, { outcome: taken.carries ?? taken.outcome, ...(taken.form && { form: taken.form }) }),
    ...(decides === true && state.aftercare === undefined && { decidedAt: at }),
  };
}

function traced({ trace }: CaseState, step: string, left: StepTrace): Pick<CaseState, 'trace'> {
  return { trace: { ...trace, [step]: left } };
}

/** Answers after a change: null takes an answer away. */
function merged(before: CaseState['answers'], changed: CaseState['answers']): CaseState['answers'] {
  return Object.fromEntries(Object.entries({ ...before, ...changed }).filter(([, value]) => value !== null));
}

/** Files after a change: those of materials that came now, and of the places that it answers, are replaced, all others stay. */
function replaced(state: CaseState, files: readonly FileRef[], answered: readonly CorrectionPlace[] = []): FileRef[] {
  const told = new Set([...answered, ...files].map(({ material }) => material));
  return [...state.files.filter((file) => !told.has(file.material)), ...files];
}
