import type { Definition } from '#shared/definition/definition';
import { stepOf } from '#shared/definition/chain';
import type { Text } from '#shared/kernel/text';
import type { CaseEvent, CaseEventKind } from '#shared/case/case-event';
import { openStep, type CaseState } from '#shared/case/case-state';
import { namesIn } from '#shared/case/fill-text';
import type { Notice, NoticeKind, NoticeParams } from '#shared/case/notice';

/** A notice with the number of the event that it tells of. */
export interface Told {
  readonly seq: number;
  readonly notice: Notice;
}

/** What a maker of notices reads: the definition that the case is pinned to, and the case as it stands. */
interface About {
  readonly definition: Definition;
  readonly state: CaseState;
}

type Makers = {
  readonly [K in CaseEventKind]?: (about: About, event: Extract<CaseEvent, { kind: K }>) => readonly Notice[];
};

const applicant = ({ state }: About, kind: NoticeKind, params: NoticeParams = {}): readonly Notice[] => [
  { to: { account: state.applicant.account }, kind, params },
];
const posts = (keys: readonly string[], kind: NoticeKind, params: NoticeParams = {}): readonly Notice[] =>
  [...new Set(keys)].map((post) => ({ to: { post }, kind, params }));
const named = ({ definition }: About, step: string): { readonly name?: Text } => {
  const name = stepOf(definition.chain, step)?.name;
  return name === undefined ? {} : { name };
};

/**
 * Which events are told, to whom. Applicants read what happened to their case; holders of a post only what comes to them beside the ordinary
 * queue, which their desk shows anyway.
 */
const MAKERS: Makers = {
  submitted: (about, event) => (event.origin === undefined ? applicant(about, 'received') : []),
  accepted: (about) => (about.definition.chain.intake.mode === 'accept' ? applicant(about, 'accepted') : []),
  deemedAccepted: (about) => applicant(about, 'deemedAccepted'),
  notAccepted: (about) => applicant(about, 'notAccepted'),
  referred: (about) => applicant(about, 'referred'),
  correctionRequested: (about, { notice }) => applicant(about, 'correctionTold', { due: notice.due }),
  corrected: (about) => applicant(about, 'correctionReceived'),
  materialsReturned: (about) => applicant(about, 'materialsReturned'),
  // A day that an officer has to set first is told once it counts.
  stepEntered: (about, { step: key, due }) => {
    const step = stepOf(about.definition.chain, key);
    if (step?.kind !== 'applicant' || step.deadline.kind !== 'fixed') return [];
    return applicant(about, 'act', { name: step.name, ...(due && { due }) });
  },
  deadlineSet: (about, { step, due, approved }) =>
    approved ? applicant(about, 'act', { ...named(about, step), due }) : [],
  deadlineApproved: (about, { step, agrees }) => {
    const due = openStep(about.state, step)?.due;
    return agrees ? applicant(about, 'act', { ...named(about, step), ...(due && { due }) }) : [];
  },
  stepDecided: (about, { decides }) => (decides === true ? applicant(about, 'decided') : []),
  countersigned: (about, { decides }) => (decides === true ? applicant(about, 'decided') : []),
  extended: (about) => applicant(about, 'extended'),
  notified: (about, { step: key, message }) => {
    const step = key === undefined ? undefined : stepOf(about.definition.chain, key);
    // What was filled in may be personal: it stays in the case.
    const plain = step?.kind === 'notify' && namesIn(`${step.message.zh}${step.message.en ?? ''}`).length === 0;
    return applicant(about, 'message', plain ? { message } : {});
  },
  limitExpired: (about, { effect, post }) => {
    if (effect === 'deemedGranted' || effect === 'deferralLapsed') return applicant(about, effect);
    return effect === 'escalated' && post !== undefined ? posts([post], 'escalated') : [];
  },
  documentIssued: (about, { title }) => applicant(about, 'documentReady', { name: title }),
  certificateIssued: (about, { name }) => applicant(about, 'certificateReady', { name }),
  certificateChanged: (about) => applicant(about, 'certificateChanged'),
  entitlementGranted: (about, { name }) => applicant(about, 'entitlementGranted', { name }),
  ended: (about, { end }) => applicant(about, 'ended', { end }),
  aftercareBegun: (about) => applicant(about, 'aftercareBegun'),
  aftercareEnded: (about) => applicant(about, 'aftercareEnded'),
  reminded: (about, { step }) => {
    const open = openStep(about.state, step);
    const signers = open?.unsigned === undefined ? [] : (open.cosigners ?? []);
    return posts([...(open?.waitingFor ?? []), ...signers], 'reminded', named(about, step));
  },
  transferred: (about, { step, to }) => posts([to], 'handed', named(about, step)),
  delegated: (about, { step, to }) => posts([to], 'delegated', named(about, step)),
  cosignerAdded: (about, { step, post }) => posts([post], 'signatureAsked', named(about, step)),
  consulted: (about, { step, post }) => posts([post], 'opinionAsked', named(about, step)),
};

/** Ends that an event of their own has told already. */
const SAME: Readonly<Record<string, CaseEventKind | undefined>> = {
  notAccepted: 'notAccepted',
  referred: 'referred',
  returned: 'materialsReturned',
};

/**
 * Whom events that came together are told, and what. Pure: the same events always give the same notices; the state is read only for who is still
 * waited for. Takes events with their numbers.
 */
export function noticesOf(
  about: About,
  events: readonly { readonly seq: number; readonly event: CaseEvent }[],
): readonly Told[] {
  const kinds = new Set(events.map(({ event }) => event.kind));
  return events.flatMap(({ seq, event }) => {
    const same = event.kind === 'ended' ? SAME[event.end] : undefined;
    if (same !== undefined && kinds.has(same)) return [];
    return makerOf(event)(about).map((notice) => ({ seq, notice }));
  });
}

function makerOf<K extends CaseEventKind>(event: Extract<CaseEvent, { kind: K }>): (about: About) => readonly Notice[] {
  const make = MAKERS[event.kind as K] as ((about: About, given: typeof event) => readonly Notice[]) | undefined;
  return (about) => make?.(about, event) ?? [];
}
