import type { Stored } from './stored.js';

/** Events that are acts: the audit list shows each. */
const ACTS: ReadonlySet<string> = new Set([
  'submitted',
  'accepted',
  'deemedAccepted',
  'stepTaken',
  'stepDecided',
  'documentIssued',
  'certificateIssued',
  'ended',
]);

/** How many acts the audit list lacks. It is a projection: the cases themselves hold them. */
export function missingInTrail({ cases, trail }: Pick<Stored, 'cases' | 'trail'>): number {
  const acts = cases.flatMap(({ id, events }) =>
    events.filter(({ kind }) => ACTS.has(kind)).map(({ seq }) => `${id}:${String(seq).padStart(5, '0')}`),
  );
  return acts.filter((id) => !trail.has(id)).length;
}
