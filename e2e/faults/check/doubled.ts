import { STEPS } from '../item.js';
import type { Breach, Stored, StoredCase, StoredEvent } from './stored.js';

/** What happens once in a case, and what makes two of a kind the same thing. Kinds that are not named may come again. */
const ONCE: Readonly<Record<string, (event: StoredEvent) => string>> = {
  submitted: () => 'submitted',
  // Accepted by a person or by time: one of them, once.
  accepted: () => 'accepted',
  deemedAccepted: () => 'accepted',
  stepEntered: ({ step }) => `entered ${step}`,
  stepTaken: ({ step }) => `taken ${step}`,
  stepDecided: ({ step, by }) => `decided ${step} by ${by}`,
  documentIssued: ({ template }) => `document ${template}`,
  certificateIssued: () => 'certificate',
  ended: () => 'ended',
};

/** Nothing was done twice: no command, no step, no paper, no acceptance; and no more people decided a step than it takes. */
export function findDoubled({ cases }: Pick<Stored, 'cases'>): Breach[] {
  const keys = cases.flatMap(({ id, events }) => events.flatMap(({ key }) => (key === undefined ? [] : [{ id, key }])));
  return [
    ...cases.flatMap((found) => [...twiceIn(found), ...tooMany(found)]),
    ...again(keys, ({ key }) => key).map(({ id, key }) => ({ kind: 'doubled' as const, case: id, what: `key ${key}` })),
  ];
}

function twiceIn({ id, events }: StoredCase): Breach[] {
  const done = events.flatMap((event) => {
    const what = Object.hasOwn(ONCE, event.kind) ? ONCE[event.kind]?.(event) : undefined;
    return what === undefined ? [] : [what];
  });
  return again(done, (what) => what).map((what) => ({ kind: 'doubled', case: id, what }));
}

function tooMany({ id, events }: StoredCase): Breach[] {
  return STEPS.filter(
    ({ step, heads }) => events.filter((event) => event.kind === 'stepDecided' && event.step === step).length > heads,
  ).map(({ step }) => ({ kind: 'doubled', case: id, what: `more than enough decided ${step}` }));
}

/** Those whose name was there before. */
export function again<T>(all: readonly T[], nameOf: (one: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((one) => seen.size === seen.add(nameOf(one)).size);
}
