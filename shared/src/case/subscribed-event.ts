import * as z from 'zod';
import type { CaseEvent, CaseEventKind } from '#shared/case/case-event';

/** What programs of a department may be told of. A closed list: what officers do among themselves is not in it. */
export const SubscribedEvent = z
  .enum([
    'submitted',
    'accepted',
    'notAccepted',
    'referred',
    'correctionRequested',
    'corrected',
    'materialsReturned',
    'decided',
    'limitExpired',
    'documentIssued',
    'certificateIssued',
    'certificateChanged',
    'entitlementGranted',
    'withdrawn',
    'ended',
    'aftercareBegun',
    'aftercareEnded',
  ])
  .meta({ id: 'SubscribedEvent' });
export type SubscribedEvent = z.infer<typeof SubscribedEvent>;

/** Under which name each kind of event is told; absent means never. */
const NAMES: Partial<Record<CaseEventKind, SubscribedEvent>> = {
  submitted: 'submitted',
  accepted: 'accepted',
  deemedAccepted: 'accepted',
  notAccepted: 'notAccepted',
  referred: 'referred',
  correctionRequested: 'correctionRequested',
  corrected: 'corrected',
  materialsReturned: 'materialsReturned',
  stepDecided: 'decided',
  countersigned: 'decided',
  limitExpired: 'limitExpired',
  documentIssued: 'documentIssued',
  certificateIssued: 'certificateIssued',
  certificateChanged: 'certificateChanged',
  entitlementGranted: 'entitlementGranted',
  withdrawn: 'withdrawn',
  ended: 'ended',
  aftercareBegun: 'aftercareBegun',
  aftercareEnded: 'aftercareEnded',
};

/** Under which name programs are told of an event; undefined where they are not. Of decisions only the one that is the decision is told. */
export function subscribedAs(event: CaseEvent): SubscribedEvent | undefined {
  const inner = (event.kind === 'stepDecided' || event.kind === 'countersigned') && event.decides !== true;
  return inner ? undefined : NAMES[event.kind];
}
