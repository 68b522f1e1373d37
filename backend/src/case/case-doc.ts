import type { CaseState } from '#shared/case/case-state';
import type { Effect } from '#shared/case/effects';
import type { FileRef } from '#shared/case/file-ref';
import type { SealedEvent } from '#shared/case/seal-event';
import type { DeskEntry } from '#backend/case/desk-entry';

/** An effect that still has to happen. */
export type OutboxEntry = Effect & { tries?: number };

/** An effect that was given up, for people to see. */
export interface DeadLetter {
  effect: Effect;
  at: string;
  code: string;
  details: string;
}

/** A case: its events, their fold, and what still has to happen. One document, so that each command is one guarded write. */
export interface CaseDoc {
  _id: string;
  item: string;
  version: number;
  /** Number of events; a command is written only on the one that it was decided on. */
  seq: number;
  /** Hash of the last event. */
  head: string;
  events: SealedEvent[];
  state: CaseState;
  /** Account of the applicant. */
  applicant: string;
  holder: string;
  number: string;
  /** Departments that have a part in it: the item's own and those of its posts. */
  departments: string[];
  /** All posts of its chain. */
  posts: string[];
  /** What lists are made of. */
  desk: DeskEntry;
  /** Version of the calendar by which its days and timers were computed; absent counts as the first. */
  calendar?: number;
  submittedAt: string;
  changedAt: string;
  /** Files uploaded for a correction. */
  uploads: FileRef[];
  outbox: OutboxEntry[];
  /** When the first effect is due. Absent while nothing is to do. */
  nextDue?: string;
  /** The worker that does the effects now, and until when he has the case by the database's clock. */
  held?: { token: string; until: Date };
  dead: DeadLetter[];
  /** When the latest of them was given up; absent while there is none. */
  deadAt?: string;
  /** Commands that let an effect be tried again, the last fifty, so that a repeat is known. */
  replays?: { key: string; body: string; effect: string }[];
}

/** What decides who may see a case. */
export type CaseParts = Pick<CaseDoc, 'applicant' | 'departments' | 'posts'>;
