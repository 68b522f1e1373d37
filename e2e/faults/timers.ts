import { setTimeout as pause } from 'node:timers/promises';
import type { Asker } from './asker.js';
import type { StoredCase } from './check/stored.js';
import { drained } from './drained.js';
import { INTAKE_HOURS } from './item.js';
import type { Stage } from './stage.js';
import { apply } from './walk.js';

export const TIMERS = 1000;
/** Minutes for which everything is down, by the platform's clock: longer than the limit. */
export const DOWN = INTAKE_HOURS * 60 + 5;
const HOUR = 3_600_000;

/** What was prepared: the cases whose limits passed meanwhile, and when the backends served again, in milliseconds of the platform's clock. */
export interface PassedWhileDown {
  readonly ids: ReadonlySet<string>;
  readonly servedAt: number;
}

/**
 * Many apply and nobody accepts; then everything is killed, the limits pass, and everything starts again. The machine's clock cannot be
 * moved, so the backends start with a clock that is ahead.
 */
export async function letLimitsPass(stage: Stage, asker: Asker): Promise<PassedWhileDown> {
  const ids = new Set<string>();
  await Promise.all(
    stage.people.applicants.map(async (applicant, index, { length }) => {
      for (let n = index; n < TIMERS; n += length) ids.add((await apply(asker, applicant)) ?? '');
    }),
  );
  await drained(stage.db, 0, 60);
  await Promise.all(stage.backends.map((backend) => backend.end('SIGKILL')));
  await Promise.all(stage.set.members.map((member) => member.kill()));
  await pause(1000);
  await stage.set.whole();
  for (const backend of stage.backends) {
    backend.ahead = DOWN;
    backend.start();
  }
  for (const backend of stage.backends) await backend.ready();
  return { ids, servedAt: Date.now() + DOWN * 60_000 };
}

/** What became of limits that passed while everything was down. */
export interface Fired {
  readonly once: number;
  readonly early: number;
  /** Seconds after the backends served again until the last one. */
  readonly last: number;
}

/** Counts the cases whose limit ended once, those in which it ended before it was over, and how late the last one came. */
export function countFired(cases: readonly StoredCase[], { ids, servedAt }: PassedWhileDown): Fired {
  let once = 0;
  let early = 0;
  let last = 0;
  for (const { events } of cases.filter(({ id }) => ids.has(id))) {
    const begun = Date.parse(events[0]?.at ?? '');
    const fired = events.filter(({ kind }) => kind === 'deemedAccepted').map(({ at }) => Date.parse(at));
    if (fired.length === 1) once += 1;
    early += fired.filter((at) => at < begun + INTAKE_HOURS * HOUR).length;
    last = Math.max(last, ...fired.map((at) => (at - servedAt) / 1000));
  }
  return { once, early, last };
}
