import type { Told } from '../told.js';
import type { Breach, Stored } from './stored.js';

/** Whatever was acknowledged stands in the database: each key that somebody was told "done" for is in the case that it was given to. */
export function findLost(log: readonly Told[], { cases }: Pick<Stored, 'cases'>): Breach[] {
  const keys = new Map(cases.map(({ id, events }) => [id, new Set(events.map(({ key }) => key))]));
  return log
    .filter(({ end, key, case: id }) => end === 'done' && keys.get(id)?.has(key) !== true)
    .map(({ case: id, kind, step = '', by }) => ({ kind: 'lost', case: id, what: `${kind} ${step} of ${by}` }));
}
