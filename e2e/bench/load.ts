import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

/** How many connections ask at the same time. */
export const CONNECTIONS = 50;

interface Request {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What a load of requests took. */
export interface Taken {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds of processor that the named process used for each answer, all its threads together. */
  readonly cpu: number;
}

/**
 * Sends requests over 50 connections and measures until the last answer; throws where one failed, since the scenario then broke.
 * (autocannon itself ends at the next full second only: its end is no measure.)
 */
export async function loadOf(
  origin: string,
  pid: number,
  amount: number,
  next: (index: number) => Request,
): Promise<Taken> {
  let sent = 0;
  let answered = 0;
  let seconds = 0;
  let used = 0;
  const began = performance.now();
  const usedBefore = cpuOf(pid);
  const load = autocannon({
    url: origin,
    connections: CONNECTIONS,
    amount,
    requests: [{ setupRequest: (request) => ({ ...request, ...next(sent++) }) }],
  });
  load.on('response', () => {
    if (++answered < amount) return;
    seconds = (performance.now() - began) / 1000;
    used = cpuOf(pid) - usedBefore;
  });
  const result = await load;
  if (result.errors + result.timeouts + result.non2xx > 0 || result['2xx'] !== amount) {
    throw new Error(`${result.non2xx} refused, ${result.errors} failed, ${result.timeouts} late of ${amount}.`);
  }
  return { rate: amount / seconds, cpu: used / amount };
}

const TICKS_A_SECOND = 100;

/** Milliseconds of processor that a process has used so far, its own and the kernel's for it (proc(5), fields 14 and 15). */
function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND) * 1000;
}
