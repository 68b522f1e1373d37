import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './folders.mjs';

let current;

/**
 * Runs one suite to its end and gives {passed, failed}. A suite that crashes, runs out of its time or counts nothing has one failure.
 * Its words go straight to the terminal. The numbers of `npm run test:long` may take six times as long.
 */
export async function runSuite(suite, env, folder) {
  const report = join(folder, `${suite.name}.json`);
  rmSync(report, { force: true });
  const code = await run(suite, { ...env, TONGBAN_REPORT: report });
  if (suite.check) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const count = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { passed: 0, failed: 1 };
  if (code !== 0 && count.failed === 0) count.failed = 1;
  if (count.passed + count.failed === 0) count.failed = 1;
  return count;
}

function run(suite, env) {
  const [program, ...args] = suite.command;
  // A group of its own, so that a suite that hangs goes with all its children (browsers, servers).
  const child = spawn(program, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
  current = child;
  const minutes = env.TONGBAN_LONG === '1' ? 6 * suite.limit : suite.limit;
  const late = setTimeout(() => {
    console.error(`The suite ${suite.name} did not end within ${minutes} minutes and was stopped.`);
    endSuite();
  }, minutes * 60_000);
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    child.once('exit', (code) => resolve(code ?? 1));
  }).finally(() => {
    endSuite();
    clearTimeout(late);
  });
}

/** Kills what is left of the suite that runs, with all its children. */
export function endSuite() {
  try {
    if (current?.pid) process.kill(-current.pid, 'SIGKILL');
  } catch {
    // the group is already gone
  }
}
