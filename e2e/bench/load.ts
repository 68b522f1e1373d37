import { readFile } from 'node:fs/promises';
import autocannon from 'autocannon';

/** How many connections ask at the same time. */
export const CONNECTIONS = 50;

interface Request {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends requests over 50 connections and gives answers a second; throws where one failed, since the scenario then broke. */
export async function rateOf(origin: string, amount: number, next: (index: number) => Request): Promise<number> {
  let index = 0;
  const began = performance.now();
  const result = await autocannon({
    url: origin,
    connections: CONNECTIONS,
    amount,
    requests: [{ setupRequest: (request) => ({ ...request, ...next(index++) }) }],
  });
  const seconds = (performance.now() - began) / 1000;
  if (result.errors + result.timeouts + result.non2xx > 0 || result['2xx'] !== amount) {
    throw new Error(`${result.non2xx} refused, ${result.errors} failed, ${result.timeouts} late of ${amount}.`);
  }
  return amount / seconds;
}

const TICKS_A_SECOND = 100;

/** Milliseconds of processor that a process has used so far, its own and the kernel's for it (proc(5), fields 14 and 15). */
export async function cpuOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND) * 1000;
}
