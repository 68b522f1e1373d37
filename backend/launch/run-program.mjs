import { spawn } from 'node:child_process';

const running = new Set();

/**
 * Runs a program to its end and gives what it printed. `code` is 127 when the program does not exist, and undefined when the time limit
 * (milliseconds) or `endPrograms` ended it. Never throws.
 */
export function runProgram(program, args, { limit, cwd, env } = {}) {
  return new Promise((resolve) => {
    let out = '';
    let err = '';
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit,
      killSignal: 'SIGKILL',
    });
    running.add(child);
    child.stdout.on('data', (bytes) => (out += bytes));
    child.stderr.on('data', (bytes) => (err += bytes));
    child.once('error', () => resolve({ code: 127, out, err }));
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code: code ?? undefined, out, err });
    });
  });
}

/** Kills what still runs: an interrupted start must not leave a compiler at work. */
export function endPrograms() {
  for (const child of running) child.kill('SIGKILL');
}
