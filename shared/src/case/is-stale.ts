import type { CaseEvent, CaseEventKind } from '#shared/case/case-event';

/** Events that do not change what a person decides on: papers, signatures, messages, what others do at their own places. */
const ASIDE: ReadonlySet<CaseEventKind> = new Set<CaseEventKind>([
  'stepTaken',
  'stepReleased',
  'stepDecided',
  'countersigned',
  'consulted',
  'opinionGiven',
  'correctionProposed',
  'reminded',
  'routed',
  'notified',
  'documentIssued',
  'certificateIssued',
]);

/** Whether something that matters happened since a person saw a case; `seq` is the number of events that he saw. */
export function isStale(events: readonly CaseEvent[], seq: number): boolean {
  return events
    .slice(seq)
    .some((event) => !ASIDE.has(event.kind) || (event.kind === 'stepDecided' && event.disagreed === true));
}
