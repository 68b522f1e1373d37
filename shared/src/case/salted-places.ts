import type { Json, JsonObject } from '#shared/kernel/json';
import { pointerTo } from '#shared/kernel/pointer';
import { PLATFORM } from '#shared/case/actor';
import type { CaseEvent } from '#shared/case/case-event';

/** A way into an event; `*` stands for every member of an object or list. */
export type Way = readonly string[];

/** Where events keep personal values from the beginning; `*` stands for every member. */
export const PERSONAL: readonly Way[] = [
  ['answers', '*'],
  ['profile'],
  ['evidence'],
  ['holder'],
  ['holderCode'],
  ['answer', '*'],
  ['form', '*'],
  ['decision', 'form', '*'],
  ['decision', 'amended', '*'],
];

/** Values that were not salted from the beginning: an event that was sealed before holds them in the open for ever. */
const PERSONAL_LATER: readonly Way[] = [
  ['message'],
  ['applicant', 'name'],
  ['files', '*', 'name'],
  ['files', '*', 'sha256'],
  ['reason'],
  ['conditions'],
  ['question'],
  ['opinion'],
  ['text'],
  ['places', '*', 'reason'],
  ['places', '*', 'wanted'],
  ['notice', 'places', '*', 'reason'],
  ['notice', 'places', '*', 'wanted'],
  ['decision', 'reason'],
  ['decision', 'points', '*', 'reason'],
];

/** The values that a new event is sealed with by their digests. Who acts without a post is the applicant: his name is one. */
export function saltedValues(event: CaseEvent): ReadonlyMap<string, Json> {
  const named = event.by.post === undefined && event.by.account !== PLATFORM.account;
  return valuesAt(event, [...PERSONAL, ...PERSONAL_LATER, ...(named ? [['by', 'name']] : [])]);
}

/** The values at places of an event, by pointer. */
export function valuesAt(event: CaseEvent, ways: readonly Way[]): ReadonlyMap<string, Json> {
  const values = new Map<string, Json>();
  for (const way of ways) gather(event as unknown as Json, way, [], values);
  return values;
}

function gather(at: Json, way: Way, above: readonly string[], values: Map<string, Json>): void {
  const [step, ...rest] = way;
  if (!isHolder(at) || step === undefined) return;
  const keys = step === '*' ? Object.keys(at) : Object.hasOwn(at, step) ? [step] : [];
  for (const key of keys) {
    const value = (at as JsonObject)[key];
    if (value === undefined) continue;
    if (rest.length === 0) values.set(pointerTo(...above, key), value);
    else gather(value, rest, [...above, key], values);
  }
}

/** A value without what stands at a way; where that is every member, without the whole. */
export function without(at: JsonObject, way: Way): JsonObject {
  const [step, ...rest] = way;
  if (step === undefined || !Object.hasOwn(at, step)) return at;
  if (rest.length === 0 || rest[0] === '*') return replaced(at, [step], undefined);
  const inside = at[step];
  return isHolder(inside) ? replaced(at, [step], without(inside as JsonObject, rest)) : replaced(at, [step], undefined);
}

/** A value with another one at a place that is there; undefined takes it away. Lists keep their length. */
export function replaced<T extends Json>(at: T, [step, ...rest]: Way, value: Json | undefined): T {
  if (!isHolder(at) || step === undefined || !Object.hasOwn(at, step)) return at;
  const inside = (at as JsonObject)[step]!;
  const next = rest.length === 0 ? value : replaced(inside, rest, value);
  if (Array.isArray(at))
    return at.map((member, index) => (String(index) === step ? (next ?? null) : member)) as Json as T;
  const { [step]: _, ...others } = at as JsonObject;
  return (next === undefined ? others : { ...(at as JsonObject), [step]: next }) as T;
}

function isHolder(value: Json | undefined): value is JsonObject | Json[] {
  return typeof value === 'object' && value !== null;
}
