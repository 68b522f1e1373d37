import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from './folders.mjs';
import { endProcess } from './processes.mjs';
import { Sentence } from './sentence.mjs';

const REGISTERS = join('build', 'backend', 'src', 'demonstration', 'registers', 'main.js');
const PATIENCE = 20_000;

/**
 * Starts the registers of the demonstration on a free port of 127.0.0.1. Gives the settings by which the backend finds them (`env`), where their control
 * stands (`control`) and a promise of their end (`ended`, with words).
 */
export async function runRegisters(env, stops) {
  const watch = join(ROOT, 'backend', 'launch', 'end-with-parent.mjs');
  const key = randomBytes(32).toString('hex');
  // Detached, as the backend is: they have to answer until it has drained.
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', watch, join(ROOT, REGISTERS)], {
    cwd: ROOT,
    env: { ...env, TONGBAN_REGISTER_KEY: key },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  stops.push(() => endProcess(child.pid, REGISTERS, 'SIGTERM', 5000));
  const ended = once(child, 'exit').then(([code, signal]) => `The registers ended (${signal ?? `exit code ${code}`})`);
  const addresses = await firstLine(child, ended);
  return {
    env: { TONGBAN_REGISTERS: addresses, TONGBAN_REGISTER_KEY: key },
    control: `${new URL(Object.values(JSON.parse(addresses))[0]).origin}/control`,
    ended,
  };
}

/** What it says first: the addresses. */
async function firstLine(child, ended) {
  const line = once(createInterface(child.stdout), 'line', { signal: AbortSignal.timeout(PATIENCE) });
  const said = await Promise.race([line.catch(() => undefined), ended]);
  if (Array.isArray(said)) return said[0];
  throw new Sentence(
    `${said ?? `The registers of the demonstration did not start within ${PATIENCE / 1000} s`}; mend the cause that stands above and start again.`,
  );
}
