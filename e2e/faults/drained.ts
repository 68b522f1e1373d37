import { setTimeout as pause } from 'node:timers/promises';
import type mongoose from 'mongoose';
import { ITEM } from './item.js';

/** The present of the platform's clock, which may be ahead by so many minutes. */
export function platformNow(ahead: number): string {
  return new Date(Date.now() + ahead * 60_000).toISOString();
}

/** Waits until no case has anything due; the seconds that it took, or Infinity where something still is after `patience` seconds. */
export async function drained(db: mongoose.mongo.Db, ahead: number, patience: number): Promise<number> {
  const began = Date.now();
  for (; Date.now() < began + patience * 1000; await pause(250)) {
    const due = { item: ITEM, 'outbox.dueAt': { $lte: platformNow(ahead) } };
    if ((await db.collection('cases').countDocuments(due, { limit: 1 })) === 0) return (Date.now() - began) / 1000;
  }
  return Infinity;
}
