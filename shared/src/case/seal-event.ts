import * as z from 'zod';
import type { JsonObject, Json } from '#shared/kernel/json';
import { pointerTo } from '#shared/kernel/pointer';
import type { Sha256 } from '#shared/kernel/sha256';
import { canonicalize } from '#shared/version/canonical';
import { CaseEvent } from '#shared/case/case-event';

const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** An event as it is stored: numbered, chained to the one before, with the key of the command that brought it. */
export const SealedEvent = z.strictObject({
  seq: z.int().min(1),
  event: CaseEvent,
  prev: z.string().describe('Hash of the event before; empty for the first'),
  hash: Digest.describe('Over everything here, personal values by their digests only'),
  salted: z
    .record(z.string(), z.strictObject({ salt: z.string().optional(), digest: Digest }))
    .describe('Personal values by pointer into the event: sha256(salt ‖ canonical value). Without salt: erased'),
  key: z.string().optional().describe('Idempotency key of the command'),
  body: Digest.optional().describe('Hash of its body'),
});
export type SealedEvent = z.infer<typeof SealedEvent>;

/** What a sealing needs from outside. */
export interface Sealing {
  readonly sha256: Sha256;
  /** A fresh random salt, at least 128 bits. */
  readonly salt: () => string;
}

/** The command that brings events, for repeats: the same key with the same body is answered as before. */
export interface CommandMark {
  readonly key: string;
  readonly body: string;
}

/**
 * Seals an event behind another one (seq 0 and an empty hash before the first). Each answer, the profile, the holder of a
 * certificate and a message with answers in it enter the hash only as sha256(salt ‖ canonical value): they can be erased and the chain still verifies.
 */
export function sealEvent(
  event: CaseEvent,
  before: { readonly seq: number; readonly hash: string },
  sealing: Sealing,
  mark?: CommandMark,
): SealedEvent {
  const salted: SealedEvent['salted'] = {};
  for (const [pointer, value] of personalValues(event, [...PERSONAL, ...PERSONAL_LATER])) {
    const salt = sealing.salt();
    salted[pointer] = { salt, digest: sealing.sha256(salt + canonicalize(value)) };
  }
  const sealed = {
    seq: before.seq + 1,
    event,
    prev: before.hash,
    salted,
    ...(mark && { key: mark.key, body: mark.body }),
  };
  return { ...sealed, hash: hashOf(sealed, sealing.sha256) };
}

/** What a verification finds: nothing, or the number of the first event that does not fit and why. */
export type Verdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly seq: number; readonly why: 'number' | 'link' | 'value' | 'hash' };

/** Whether a case's events are those that were sealed, in their order, without gap. Erased values are taken by their digests. */
export function verifyEvents(events: readonly SealedEvent[], sha256: Sha256): Verdict {
  let prev = '';
  for (const [index, sealed] of events.entries()) {
    const seq = index + 1;
    if (sealed.seq !== seq) return { ok: false, seq, why: 'number' };
    if (sealed.prev !== prev) return { ok: false, seq, why: 'link' };
    const values = personalValues(sealed.event, personalIn(sealed.salted));
    const told = new Set([...values.keys(), ...Object.keys(sealed.salted)]);
    for (const pointer of told)
      if (!fits(sealed.salted[pointer], values.get(pointer), sha256)) return { ok: false, seq, why: 'value' };
    if (sealed.hash !== hashOf(sealed, sha256)) return { ok: false, seq, why: 'hash' };
    prev = sealed.hash;
  }
  return { ok: true };
}

function fits(entry: SealedEvent['salted'][string] | undefined, value: Json | undefined, sha256: Sha256): boolean {
  if (entry === undefined) return false;
  if (entry.salt === undefined) return value === undefined;
  return value !== undefined && entry.digest === sha256(entry.salt + canonicalize(value));
}

/** Where events keep personal values; `*` stands for every member. */
const PERSONAL: readonly (readonly string[])[] = [
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
const PERSONAL_LATER: readonly (readonly string[])[] = [['message']];

/** Where a sealed event keeps personal values. */
function personalIn(salted: SealedEvent['salted']): readonly (readonly string[])[] {
  return [...PERSONAL, ...PERSONAL_LATER.filter((path) => Object.hasOwn(salted, pointerTo(...path)))];
}

/** The personal values of an event by their pointers. */
function personalValues(event: CaseEvent, paths: readonly (readonly string[])[]): ReadonlyMap<string, Json> {
  const values = new Map<string, Json>();
  for (const path of paths) gather(event as unknown as JsonObject, path, [], values);
  return values;
}

function gather(at: JsonObject, path: readonly string[], above: readonly string[], values: Map<string, Json>): void {
  const [step, ...rest] = path;
  const keys = step === '*' ? Object.keys(at) : step !== undefined && Object.hasOwn(at, step) ? [step] : [];
  for (const key of keys) {
    const value = at[key];
    if (value === undefined) continue;
    if (rest.length === 0) values.set(pointerTo(...above, key), value);
    else if (isObject(value)) gather(value, rest, [...above, key], values);
  }
}

function hashOf({ seq, event, prev, salted, key, body }: Omit<SealedEvent, 'hash'>, sha256: Sha256): string {
  const open = personalIn(salted).reduce<JsonObject>(without, event as unknown as JsonObject);
  const digests = Object.fromEntries(Object.entries(salted).map(([pointer, { digest }]) => [pointer, digest]));
  return sha256(canonicalize({ seq, prev, event: open, digests, ...(key !== undefined && { key, body }) }));
}

/** An object without what stands at a path; where that is every member, without the whole. */
function without(at: JsonObject, path: readonly string[]): JsonObject {
  const [step, ...rest] = path;
  if (step === undefined || !Object.hasOwn(at, step)) return at;
  const { [step]: inside, ...open } = at;
  const whole = rest.length === 0 || rest[0] === '*';
  return whole || !isObject(inside) ? open : { ...open, [step]: without(inside, rest) };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
