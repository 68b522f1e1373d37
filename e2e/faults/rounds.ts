import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Asker } from './asker.js';
import type { Infliction } from './inflict/infliction.js';
import { KILL_BACKEND } from './inflict/kill-backend.js';
import { KILL_PRIMARY } from './inflict/kill-primary.js';
import { PAUSE_BACKEND } from './inflict/pause-backend.js';
import type { Stage } from './stage.js';

const ROUND = 60_000;
const MOST_ROUNDS = 6;
export const WISHED = 10_000;

const PRIMARY_EVERY = 6000;
const PRIMARY_DOWN = 1500;
const BACKEND_EVERY = [4000, 9000] as const;
/** Longer than the lease of the outbox, which is half a minute. */
const PAUSED = 40_000;

/** A fault that was inflicted, and when. */
export interface Inflicted {
  readonly name: string;
  readonly at: number;
  /** When it was undone; the end of time while it lasts. */
  undoneAt: number;
}

/** Rounds of a minute until so much was done, with faults all the time; what was inflicted. */
export async function playRounds(stage: Stage, asker: Asker, say: (line: string) => void): Promise<Inflicted[]> {
  const all: Inflicted[] = [];
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const until = Date.now() + ROUND;
    await Promise.all([killPrimaries(stage, until, all), troubleBackends(stage, until, round === 1, all)]);
    const done = asker.log.filter(({ end }) => end === 'done').length;
    say(`round ${round}: ${done} transitions acknowledged, ${all.length} faults`);
    if (done >= WISHED) break;
  }
  return all;
}

async function killPrimaries(stage: Stage, until: number, all: Inflicted[]): Promise<void> {
  while (Date.now() < until) {
    const next = Date.now() + PRIMARY_EVERY;
    await inflict(stage, KILL_PRIMARY, PRIMARY_DOWN, all);
    await pause(Math.max(0, next - Date.now()));
  }
}

/** Kills one or the other; in the first round one stands still first, for longer than its leases last. */
async function troubleBackends(stage: Stage, until: number, paused: boolean, all: Inflicted[]): Promise<void> {
  if (paused) await inflict(stage, PAUSE_BACKEND, PAUSED, all);
  for (;;) {
    await pause(randomInt(...BACKEND_EVERY));
    if (Date.now() > until) return;
    await inflict(stage, KILL_BACKEND, 0, all);
  }
}

async function inflict(stage: Stage, fault: Infliction, lasting: number, all: Inflicted[]): Promise<void> {
  const at = Date.now();
  const undo = await fault.inflict(stage);
  const inflicted = { name: fault.name, at, undoneAt: Infinity };
  all.push(inflicted);
  await pause(lasting);
  await undo();
  inflicted.undoneAt = Date.now();
}
