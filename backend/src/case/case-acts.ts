import type { CaseEvent, CaseEventKind } from '#shared/case/case-event';
import type { Definition } from '#shared/definition/definition';
import type { Act } from '#backend/audit/act';

/** The act by which the audit list knows an event; undefined for what the chain does by itself on the way. */
const ACTS = {
  submitted: 'case.submitted',
  accepted: 'case.accepted',
  deemedAccepted: 'case.deemedAccepted',
  notAccepted: 'case.notAccepted',
  referred: 'case.referred',
  correctionRequested: 'case.correctionRequested',
  corrected: 'case.corrected',
  materialsReturned: 'case.materialsReturned',
  stepEntered: undefined,
  stepTaken: 'case.stepTaken',
  stepReleased: 'case.stepReleased',
  stepDecided: 'case.decided',
  countersigned: 'case.countersigned',
  returnedTo: 'case.returnedTo',
  transferred: 'case.transferred',
  delegated: 'case.delegated',
  cosignerAdded: 'case.cosignerAdded',
  consulted: 'case.consulted',
  opinionGiven: 'case.opinionGiven',
  correctionProposed: 'case.correctionProposed',
  extended: 'case.extended',
  reminded: 'case.reminded',
  laneEnded: undefined,
  deadlineSet: 'case.deadlineSet',
  deadlineApproved: 'case.deadlineApproved',
  acted: 'case.acted',
  supplied: 'case.supplied',
  commitmentWithdrawn: 'case.commitmentWithdrawn',
  routed: undefined,
  notified: undefined,
  lookedUp: 'case.lookedUp',
  limitExpired: 'case.limitExpired',
  documentIssued: 'document.issued',
  certificateIssued: 'certificate.issued',
  certificateChanged: 'certificate.changed',
  earlierCertificateChanged: 'certificate.earlierChanged',
  entitlementGranted: 'entitlement.granted',
  withdrawn: 'case.withdrawn',
  ended: 'case.ended',
  aftercareBegun: 'case.aftercareBegun',
  aftercareEnded: 'case.aftercareEnded',
  erased: 'case.erased',
} as const satisfies Record<CaseEventKind, string | undefined>;

/** Which case an act belongs to. */
export interface ActedOn {
  readonly id: string;
  readonly number: string;
  readonly definition: Definition;
}

/** The acts of new events, numbered like these, for the audit list; never a personal value. */
export function actsOf(
  acted: ActedOn,
  events: readonly { readonly seq: number; readonly event: CaseEvent }[],
): (Act & { readonly by: CaseEvent['by'] })[] {
  return events.flatMap(({ seq, event }) => {
    const act = ACTS[event.kind];
    if (act === undefined) return [];
    const id = `${acted.id}:${String(seq).padStart(5, '0')}`;
    return [
      {
        id,
        at: event.at,
        act,
        object: objectOf(acted),
        details: { number: acted.number, seq, ...detailsOf(event) },
        by: event.by,
      },
    ];
  });
}

/** A case as the object of an act. */
export function objectOf({ id, definition }: ActedOn): Act['object'] {
  return { kind: 'case', id, name: definition.basics.name };
}

/** What the audit list tells of an event: where, and what came out. */
function detailsOf(event: CaseEvent): Record<string, string | number> {
  switch (event.kind) {
    case 'submitted':
      return { item: event.item, version: event.version, hash: event.hash };
    case 'stepDecided':
      return { step: event.decision.step, outcome: event.carries ?? event.decision.outcome };
    case 'ended':
    case 'aftercareEnded':
      return { step: event.step, end: event.end };
    case 'documentIssued':
      return { document: event.document, documentNumber: event.number };
    case 'certificateIssued':
      return { result: event.result, certificateNumber: event.number };
    case 'certificateChanged':
      return { change: event.act, ...(event.step && { step: event.step }) };
    case 'earlierCertificateChanged':
      return { step: event.step, change: event.act, certificateNumber: event.number };
    case 'correctionRequested':
      return { places: event.notice.places.length, due: event.notice.due };
    case 'acted':
      return { step: event.step, outcome: event.outcome };
    case 'lookedUp':
      return { step: event.step, question: event.question, ...(event.failure && { failure: event.failure }) };
    case 'limitExpired':
      return { limit: event.limit, effect: event.effect };
    case 'extended':
      return { step: event.step, limit: event.clock };
    case 'erased':
      return { what: event.what, values: event.values };
    case 'commitmentWithdrawn':
      return { commitment: event.commitment };
    default:
      return 'step' in event && event.step !== undefined ? { step: event.step } : {};
  }
}
