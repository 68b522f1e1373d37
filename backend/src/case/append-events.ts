import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import { effectsOf, lightTimer } from '#shared/case/effects';
import { applyEvent } from '#shared/case/fold-case';
import { sealEvent, type CommandMark, type SealedEvent } from '#shared/case/seal-event';
import type { CaseDoc, OutboxEntry } from '#backend/case/case-doc';
import { deskEntryOf } from '#backend/case/desk-entry';
import { freshSalt } from '#backend/platform/salts';
import { sha256 } from '#backend/platform/sha256';

const SEALING = { sha256, salt: freshSalt };

/** What one write adds to a case. */
export interface Addition {
  readonly events: readonly SealedEvent[];
  readonly effects: readonly OutboxEntry[];
  /** Fields that follow from the new events. */
  readonly set: Pick<CaseDoc, 'seq' | 'head' | 'state' | 'desk' | 'changedAt' | 'calendar'>;
}

/** What is written when these events follow: the events sealed, the state folded, effects and the desk's entry computed. */
export function additionOf(
  facts: CaseFacts,
  found: Pick<CaseDoc, 'seq' | 'head' | 'state' | 'desk'>,
  events: readonly CaseEvent[],
  mark?: CommandMark,
): Addition {
  const sealed = sealAll(events, found, mark);
  const state = events.reduce(applyEvent, found.state);
  const officers = events.flatMap(({ by }) => (by.post === undefined ? [] : [by.account]));
  const last = sealed.at(-1)!;
  const desk = deskEntryOf(facts, state, [...found.desk.deciders, ...officers]);
  return {
    events: sealed,
    effects: [...effectsOf(facts, events, found.seq + 1, state), ...lightTimer(desk.changesAt, last.seq)],
    set: {
      seq: last.seq,
      head: last.hash,
      state,
      desk,
      changedAt: facts.now,
      calendar: facts.calendarVersion ?? 0,
    },
  };
}

/** Seals events one behind the other; the first carries the mark of the command. */
export function sealAll(
  events: readonly CaseEvent[],
  before: { readonly seq: number; readonly head: string },
  mark?: CommandMark,
): SealedEvent[] {
  const sealed: SealedEvent[] = [];
  let last = { seq: before.seq, hash: before.head };
  for (const [index, event] of events.entries()) {
    const next = sealEvent(event, last, SEALING, index === 0 ? mark : undefined);
    sealed.push(next);
    last = next;
  }
  return sealed;
}
