import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../folders.mjs';
import { pause } from '../processes.mjs';

/** A folder for one spec, gone when `remove` is called, or with the run of tests if that is killed before. */
export function trialFolder() {
  const folder = mkdtempSync(join(process.env.TONGBAN_TEST_FOLDER ?? tmpdir(), 'trial-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Writes a program (a shell script) that stands in for one of the system's, in a folder that becomes the whole PATH of a launch. */
export function standIn(folder, name, script) {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

/** Starts a launch script as a real process. `words` grows with what it prints; `ended` gives its exit code. */
export function launch(script, env) {
  const child = spawn(process.execPath, [join(ROOT, 'backend', 'launch', script)], {
    env: { ...withoutOwn(process.env), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const launched = { child, words: '', ended: once(child, 'exit').then(([code]) => code) };
  child.stdout.on('data', (bytes) => (launched.words += bytes));
  child.stderr.on('data', (bytes) => (launched.words += bytes));
  return launched;
}

/** Runs a launch script to its end: {code, words}. */
export async function launchToEnd(script, env) {
  const launched = launch(script, env);
  const code = await launched.ended;
  return { code, words: launched.words };
}

/** Waits until a launched script has printed `word`; throws with all its words when it ends or 60 s pass before. */
export async function until(launched, word) {
  const late = performance.now() + 60_000;
  while (!launched.words.includes(word)) {
    if (launched.child.exitCode !== null || performance.now() > late)
      throw new Error(`"${word}" never came:\n${launched.words}`);
    await pause(50);
  }
}

/** The environment without what `npm test` itself was given. */
function withoutOwn(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(TONGBAN_|MONGODB_URI$|PORT$|npm_)/.test(name)));
}
