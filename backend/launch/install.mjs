import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, BIN } from './folders.mjs';
import { progress } from './progress.mjs';
import { Sentence } from './sentence.mjs';

const STAMP = join(ROOT, 'node_modules', '.tongban-stamp');

/** Brings node_modules up to package.json and the lock; does nothing when the stamp of the last good install still fits. */
export async function installPackages(say) {
  if (existsSync(join(BIN, 'node')) && stamped() === wanted()) return;
  await progress('Installing packages (npm install; a minute or two the first time)', npmInstall, say);
  writeFileSync(STAMP, wanted());
}

function stamped() {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : undefined;
}

function wanted() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

function npmInstall() {
  const args = ['install', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm tells its own path when it started us; a bare `node start.mjs` must find npm on the PATH.
  const own = process.env.npm_execpath;
  const [program, rest] = own ? [process.execPath, [own, ...args]] : ['npm', args];
  const child = spawn(program, rest, {
    cwd: ROOT,
    env: withoutOuterNpm(process.env),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', () =>
      reject(new Sentence('npm was not found: install npm (it comes with Node) and run the command again.')),
    );
    child.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(
            new Sentence(
              `npm install failed (its words stand above): check the network or proxy and run the command again.`,
            ),
          ),
    );
  });
}

/** The outer npm's settings (`npm start` sets dozens) would leak into the inner install and change what it does. */
function withoutOuterNpm(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^npm_(config|package|lifecycle)_/i.test(name)));
}
