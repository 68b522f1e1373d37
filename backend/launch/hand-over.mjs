import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { BIN, ROOT } from './folders.mjs';
import { installPackages } from './install.mjs';
import { tooOld } from './node-version.mjs';
import { whenParentEnds } from './parent-watch.mjs';
import { Sentence, explain } from './sentence.mjs';

/**
 * Runs `script` of this folder on the pinned Node, after installing what is missing. This module and what it imports run on the
 * caller's Node and need no package. Signals are passed on, and an end of our parent ends the child: npm passes neither.
 */
export async function handOver(script, args = process.argv.slice(2), say = console.log) {
  try {
    const old = tooOld(process.versions.node);
    if (old) throw new Sentence(old);
    await installPackages(say);
  } catch (error) {
    process.exit(explain(error));
  }
  const child = spawn(join(BIN, 'node'), [join(ROOT, 'backend', 'launch', script), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: BIN + delimiter + process.env.PATH },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // Only npm: who types `nohup node backend/launch/start.mjs &` wants it to outlive the shell.
  if (process.env.npm_lifecycle_event) whenParentEnds(() => child.kill('SIGTERM'));
  child.once('exit', (code, signal) => process.exit(signal ? 128 : (code ?? 1)));
}
