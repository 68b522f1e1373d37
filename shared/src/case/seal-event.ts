import * as z from 'zod';
import { Instant } from '#shared/kernel/instant';
import { sameJson, type Json, type JsonObject } from '#shared/kernel/json';
import { stepsOf } from '#shared/kernel/pointer';
import type { Sha256 } from '#shared/kernel/sha256';
import { Kept } from '#shared/definition/retention';
import { canonicalize } from '#shared/version/canonical';
import { CaseEvent } from '#shared/case/case-event';
import { blankAt } from '#shared/case/erased-value';
import { PERSONAL, replaced, saltedValues, valuesAt, without, type Way } from '#shared/case/salted-places';
import { unfitErasure } from '#shared/case/told-erasures';

const Digest = z.string().regex(/^[0-9a-f]{64}$/);

/** A value that enters the hash by its digest only. */
export const Salted = z.strictObject({
  salt: z.string().optional(),
  digest: Digest,
  erased: z
    .strictObject({ at: Instant, rule: Kept.describe('Whose time was over') })
    .optional()
    .describe('Set in place of the salt; a later `erased` event of the chain tells of it'),
});
export type Salted = z.infer<typeof Salted>;

/** An event as it is stored: numbered, chained to the one before, with the key of the command that brought it. */
export const SealedEvent = z.strictObject({
  seq: z.int().min(1),
  event: CaseEvent,
  prev: z.string().describe('Hash of the event before; empty for the first'),
  hash: Digest.describe('Over everything here, personal values by their digests only'),
  salted: z
    .record(z.string(), Salted)
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
 * Seals an event behind another one (seq 0 and an empty hash before the first). Answers, names, files’ names,
 * reasons and whatever else tells of a person enter the hash only as sha256(salt ‖ canonical value): they can be erased and the chain still verifies.
 */
export function sealEvent(
  event: CaseEvent,
  before: { readonly seq: number; readonly hash: string },
  sealing: Sealing,
  mark?: CommandMark,
): SealedEvent {
  const salted: SealedEvent['salted'] = {};
  for (const [pointer, value] of saltedValues(event)) {
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
  | { readonly ok: false; readonly seq: number; readonly why: 'number' | 'link' | 'value' | 'hash' | 'erasure' };

/**
 * Whether a case's events are those that were sealed, in their order, without gap. Erased values are taken by their digests, where
 * the chain itself tells of the erasure: exactly those values, at that instant, for that reason.
 */
export function verifyEvents(events: readonly SealedEvent[], sha256: Sha256): Verdict {
  let prev = '';
  for (const [index, sealed] of events.entries()) {
    const seq = index + 1;
    if (sealed.seq !== seq) return { ok: false, seq, why: 'number' };
    if (sealed.prev !== prev) return { ok: false, seq, why: 'link' };
    const values = valuesAt(sealed.event, personalIn(sealed.salted));
    for (const pointer of new Set([...values.keys(), ...Object.keys(sealed.salted)]))
      if (!fits(sealed.salted[pointer], values.get(pointer), pointer, sha256)) return { ok: false, seq, why: 'value' };
    if (sealed.hash !== hashOf(sealed, sha256)) return { ok: false, seq, why: 'hash' };
    prev = sealed.hash;
  }
  const untold = unfitErasure(events, sha256);
  return untold === undefined ? { ok: true } : { ok: false, seq: untold, why: 'erasure' };
}

function fits(entry: Salted | undefined, value: Json | undefined, pointer: string, sha256: Sha256): boolean {
  if (entry === undefined) return false;
  if (entry.salt === undefined) return sameJson(value, blankAt(pointer));
  return entry.erased === undefined && value !== undefined && entry.digest === sha256(entry.salt + canonicalize(value));
}

/** Where a sealed event keeps personal values: everywhere from the beginning, and where it says so itself. */
function personalIn(salted: SealedEvent['salted']): readonly Way[] {
  return [...PERSONAL, ...Object.keys(salted).map(stepsOf)];
}

function hashOf({ seq, event, prev, salted, key, body }: Omit<SealedEvent, 'hash'>, sha256: Sha256): string {
  const whole = PERSONAL.reduce<JsonObject>(without, event as unknown as JsonObject);
  const open = Object.keys(salted).reduce((rest, pointer) => replaced(rest, stepsOf(pointer), undefined), whole);
  const digests = Object.fromEntries(Object.entries(salted).map(([pointer, { digest }]) => [pointer, digest]));
  return sha256(canonicalize({ seq, prev, event: open, digests, ...(key !== undefined && { key, body }) }));
}
