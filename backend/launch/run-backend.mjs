import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './folders.mjs';
import { BACKEND } from './launcher-note.mjs';
import { endProcess, pause } from './processes.mjs';
import { runProgram } from './run-program.mjs';
import { Sentence } from './sentence.mjs';

const PATIENCE = 60_000;

/** Starts the compiled backend and waits until it says that it is ready. Gives its process id and a promise of its end (`ended`). */
export async function runBackend(env, port, stops) {
  const watch = join(ROOT, 'backend', 'launch', 'end-with-parent.mjs');
  // Detached, so that a terminal's Ctrl-C reaches it once, through us, and it can drain.
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', watch, join(ROOT, BACKEND)], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  });
  stops.push(() => endProcess(child.pid, BACKEND, 'SIGTERM', 20_000));
  let reason;
  const ended = new Promise((resolve) =>
    child.once('exit', (code, signal) =>
      resolve((reason = `The server ended (${signal ?? `exit code ${code}`}); its words stand above`)),
    ),
  );
  await readyWithin(port, () => reason);
  return { pid: child.pid, ended };
}

async function readyWithin(port, reason) {
  const late = performance.now() + PATIENCE;
  while (!(await ready(port))) {
    if (reason()) throw new Sentence(`${reason()}: mend the cause and start again.`);
    if (performance.now() > late)
      throw new Sentence(
        `The server did not become ready within ${PATIENCE / 1000} s: look at its words above, mend the cause and start again.`,
      );
    await pause(100);
  }
}

async function ready(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/api/health/ready`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

/** Puts in what the demonstration needs and what is missing; never alters what is there. */
export async function seed(env) {
  const cli = join(ROOT, 'build', 'backend', 'cli', 'tongban.js');
  const { code, out, err } = await runProgram(process.execPath, ['--enable-source-maps', cli, 'seed'], {
    cwd: ROOT,
    env,
    limit: 300_000,
  });
  if (code !== 0)
    throw new Sentence(
      `The demonstration could not be seeded:\n${`${out}\n${err}`.trim().slice(-3000)}\nMend the cause and start again.`,
    );
}
