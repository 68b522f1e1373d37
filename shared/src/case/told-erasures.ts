import type { Sha256 } from '#shared/kernel/sha256';
import { canonicalize } from '#shared/version/canonical';
import type { CaseEvent } from '#shared/case/case-event';

/** Values that went together: at one instant, because one time was over. */
export interface ErasedPlaces {
  readonly values: number;
  /** Over the number of the event and the pointer of each, in their order. */
  readonly places: string;
}

/** What it reads of a sealed event. */
interface Numbered {
  readonly seq: number;
  readonly event: CaseEvent;
  readonly salted: Readonly<
    Record<string, { readonly salt?: string | undefined; readonly erased?: { at: string; rule: string } | undefined }>
  >;
}

/** How an `erased` event names the places of values, `<number of the event><pointer>` each. */
export function placesOf(places: readonly string[], sha256: Sha256): ErasedPlaces {
  return { values: places.length, places: sha256(canonicalize([...places].sort())) };
}

/**
 * The number of the first event that lacks values which no later event of the chain tells of as erased, or that tells of others than
 * are gone; undefined where all fits.
 */
export function unfitErasure(events: readonly Numbered[], sha256: Sha256): number | undefined {
  const gone = new Map<string, { first: number; places: string[] }>();
  for (const { seq, salted } of events)
    for (const [pointer, { salt, erased }] of Object.entries(salted)) {
      if (salt !== undefined) continue;
      if (erased === undefined) return seq;
      const key = `${erased.at} ${erased.rule}`;
      const group = gone.get(key) ?? { first: seq, places: [] };
      group.places.push(`${seq}${pointer}`);
      gone.set(key, group);
    }
  for (const { seq, event } of events) {
    if (event.kind !== 'erased') continue;
    const key = `${event.at} ${event.what}`;
    const told = placesOf(gone.get(key)?.places ?? [], sha256);
    if (told.places !== event.places || told.values !== event.values) return gone.get(key)?.first ?? seq;
    gone.delete(key);
  }
  return [...gone.values()][0]?.first;
}
