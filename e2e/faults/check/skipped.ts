import { STEPS } from '../item.js';
import type { Breach, Stored, StoredCase, StoredEvent } from './stored.js';

/** What must have happened before an event may stand, in order; each is told as "kind step". */
const ORDER: readonly string[] = [
  'submitted',
  'accepted',
  ...STEPS.flatMap(({ step, heads }) => [
    `stepEntered ${step}`,
    ...(heads === 1 ? [`stepTaken ${step}`] : []),
    ...Array.from({ length: heads }, () => `stepDecided ${step}`),
  ]),
  'stepEntered issue',
  'certificateIssued',
  'ended',
];

/** Events that stand beside the way that a case goes. */
const BESIDE: ReadonlySet<string> = new Set(['documentIssued']);

/** Nothing was left out: the events are numbered without gap, sealed one behind the other, and follow the chain of the item step by step. */
export function findSkipped({ cases }: Pick<Stored, 'cases'>): Breach[] {
  return cases.flatMap((found) => [...gaps(found), ...outOfOrder(found)]);
}

function gaps({ id, seq, events, sealed }: StoredCase): Breach[] {
  const breach = (what: string): Breach => ({ kind: 'skipped', case: id, what });
  const wrong = events.find((event, index) => event.seq !== index + 1);
  return [
    ...(wrong === undefined ? [] : [breach(`event ${wrong.seq} is not where its number belongs`)]),
    ...(seq === events.length ? [] : [breach(`${events.length} events, but the case counts ${seq}`)]),
    ...(sealed ? [] : [breach('the chain of its hashes does not verify')]),
  ];
}

function outOfOrder({ id, events }: StoredCase): Breach[] {
  const way = events.filter(({ kind }) => !BESIDE.has(kind)).map(nameOf);
  const at = way.findIndex((name, index) => name !== ORDER[index]);
  return at < 0 ? [] : [{ kind: 'skipped', case: id, what: `${way[at]} where ${ORDER[at] ?? 'nothing'} comes next` }];
}

function nameOf({ kind, step }: StoredEvent): string {
  if (kind === 'deemedAccepted') return 'accepted';
  const placed = kind === 'stepEntered' || kind === 'stepTaken' || kind === 'stepDecided';
  return placed ? `${kind} ${step}` : kind;
}
