import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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
    if (!lives(Number(name.replace(/^\D+/, '')), RUNNER)) await clearFolder(join(FOLDER, name));
  }
  const folder = join(FOLDER, `run-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Ends each mongod that has its data somewhere in this folder, and deletes the folder. */
export async function clearFolder(folder) {
  const notes = readdirSync(folder, { recursive: true }).filter((name) => basename(name) === 'mongod.json');
  for (const note of notes) {
    const data = dirname(join(folder, note));
    const mongod = remembered(data);
    const ours = mongod && (await servedFolder(mongod.port)) === join(data, 'mongo');
    if (ours) await endProcess(mongod.pid, 'mongod', 'SIGKILL', 0);
  }
  rmSync(folder, { recursive: true, force: true });
}
