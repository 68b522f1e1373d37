import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './folders.mjs';
import { endProcess, lives } from './processes.mjs';
import { servedFolder } from './replica-set.mjs';
import { remembered } from './run-mongod.mjs';

const FOLDER = join(ROOT, '.tongban-test');
/** In the command line of whoever works in such a folder: run-suites.mjs, run-jasmine.mjs. */
const RUNNER = 'launch/run-';

/** A fresh folder for the data of this test run. What killed runs left behind (folders, a mongod) is cleared away first. */
export async function makeTestFolder() {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER)) {
    if (!lives(Number(name.replace(/^\D+/, '')), RUNNER)) await clear(join(FOLDER, name));
  }
  const folder = join(FOLDER, `run-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function clear(folder) {
  const mongod = existsSync(folder) ? remembered(folder) : undefined;
  if (mongod && (await servedFolder(mongod.port)) === join(folder, 'mongo'))
    await endProcess(mongod.pid, 'mongod', 'SIGKILL', 0);
  rmSync(folder, { recursive: true, force: true });
}
