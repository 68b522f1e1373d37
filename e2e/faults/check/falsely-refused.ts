import type { Told } from '../told.js';
import type { Breach, Stored, StoredEvent } from './stored.js';

/**
 * Refusals that may be right, by what was asked, and what somebody else must have done for them to be. Everybody acts only where it is
 * his turn, so whatever is not named here is false.
 */
const RIGHT: Readonly<Record<string, (event: StoredEvent, told: Told) => boolean>> = {
  'accept CASE.ACCEPTED': ({ kind }) => kind === 'accepted',
  'take CASE.STEP_TAKEN': ({ kind, step }, told) => kind === 'stepTaken' && step === told.step,
  // He asked so late that the other one had decided already, or that all was over.
  'take CASE.STEP_OVER': ({ kind, step }, told) => kind === 'stepDecided' && step === told.step,
  'take CASE.CHANGED': ({ kind, step }, told) => kind === 'stepDecided' && step === told.step,
  'accept CASE.ENDED': ({ kind }) => kind === 'ended',
  'take CASE.ENDED': ({ kind }) => kind === 'ended',
};

/** Nobody was told "no" who had got through, or for whom nobody else stood in the way. */
export function findFalselyRefused(log: readonly Told[], { cases }: Pick<Stored, 'cases'>): Breach[] {
  const events = new Map(cases.map(({ id, events: all }) => [id, all]));
  return log
    .filter((told) => told.end === 'refused' && !isRight(told, events.get(told.case) ?? []))
    .map(({ case: id, kind, step = '', by, code = 'without a code' }) => ({
      ...{ kind: 'falselyRefused', case: id, what: `${kind} ${step} of ${by}: ${code}` },
    }));
}

function isRight(told: Told, events: readonly StoredEvent[]): boolean {
  if (events.some(({ key }) => key === told.key)) return false;
  const name = `${told.kind} ${told.code ?? ''}`;
  const reason = Object.hasOwn(RIGHT, name) ? RIGHT[name] : undefined;
  return reason !== undefined && events.some((event) => event.by !== told.by && reason(event, told));
}
