import type { CaseEvent, CaseEventKind } from '#shared/case/case-event';

/** Whether an event changes what a person decides on; papers that were printed in between do not. */
const MATTERS = {
  submitted: true,
  accepted: true,
  deemedAccepted: true,
  notAccepted: true,
  correctionRequested: true,
  corrected: true,
  stepEntered: true,
  stepTaken: false,
  stepReleased: false,
  stepDecided: false,
  routed: false,
  notified: false,
  documentIssued: false,
  certificateIssued: false,
  withdrawn: true,
  ended: true,
} as const satisfies Record<CaseEventKind, boolean>;

/** Whether something that matters happened since a person saw a case; `seq` is the number of events that he saw. */
export function isStale(events: readonly CaseEvent[], seq: number): boolean {
  return events
    .slice(seq)
    .some((event) => MATTERS[event.kind] || (event.kind === 'stepDecided' && event.disagreed === true));
}
