import type { CaseEvent, CaseEventKind } from '#shared/case/case-event';
import type { Definition } from '#shared/definition/definition';
import type { Act } from '#backend/audit/act';

/** The act by which the audit list knows an event; undefined for what the chain does by itself on the way. */
const ACTS = {
  submitted: 'case.submitted',
  accepted: 'case.accepted',
  deemedAccepted: 'case.deemedAccepted',
  notAccepted: 'case.notAccepted',
  correctionRequested: 'case.correctionRequested',
  corrected: 'case.corrected',
  stepEntered: undefined,
  stepTaken: 'case.stepTaken',
  stepReleased: 'case.stepReleased',
  stepDecided: 'case.decided',
  routed: undefined,
  notified: undefined,
  documentIssued: 'document.issued',
  certificateIssued: 'certificate.issued',
  withdrawn: 'case.withdrawn',
  ended: 'case.ended',
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

function detailsOf(event: CaseEvent): Record<string, string | number> {
  switch (event.kind) {
    case 'submitted':
      return { item: event.item, version: event.version, hash: event.hash };
    case 'stepDecided':
      return { step: event.decision.step, outcome: event.decision.outcome };
    case 'stepTaken':
    case 'stepReleased':
      return { step: event.step };
    case 'ended':
      return { step: event.step, end: event.end };
    case 'documentIssued':
      return { document: event.document, documentNumber: event.number };
    case 'certificateIssued':
      return { result: event.result, certificateNumber: event.number };
    case 'correctionRequested':
      return { places: event.notice.places.length, due: event.notice.due };
    case 'accepted':
    case 'deemedAccepted':
    case 'notAccepted':
    case 'corrected':
    case 'stepEntered':
    case 'routed':
    case 'notified':
    case 'withdrawn':
      return {};
  }
}
