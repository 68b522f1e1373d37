import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess, lives, pause } from './processes.mjs';
import { freePort, isFree } from './port.mjs';
import { SET, becomePrimary, mongoUri, servedFolder } from './replica-set.mjs';
import { Sentence } from './sentence.mjs';

const PATIENCE = 60_000;

/**
 * A one-node replica set on 127.0.0.1 with its data in `data`/mongo: the one that an earlier start left behind, else a new one.
 * Gives its address and a promise of its end (`ended`, with words). `findProgram` is only asked when one must be started. What ends the
 * server is pushed onto `stops` as soon as there is one, so that an interrupted start leaves nothing behind.
 */
export async function runMongod(data, findProgram, stops) {
  const folder = join(data, 'mongo');
  makeFolder(folder);
  const known = remembered(data);
  const adopted = known && (await adopt(known, folder, stops));
  const { port, pid, ended } =
    adopted ?? (await launch(await findProgram(), { folder, data, preferred: known?.port, stops }));
  return { uri: mongoUri(port), pid, adopted: adopted !== undefined, ended };
}

/** The system frees the port of a process with many threads a moment after the process looks gone: the next start may want it at once. */
async function stopMongod(pid, port) {
  await endProcess(pid, 'mongod', 'SIGTERM', 30_000);
  for (let waited = 0; waited < 3000 && !(await isFree(port)); waited += 50) await pause(50);
}

function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Sentence(
      `The data folder ${folder} cannot be written (${error.code}): make it writable or set TONGBAN_DATA to another folder.`,
    );
  }
}

/** Where the last mongod on these data listened: {port, pid}. A broken note is no note. */
export function remembered(data) {
  const note = join(data, 'mongod.json');
  try {
    return existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

async function adopt({ port, pid }, folder, stops) {
  if (!lives(pid, 'mongod') || (await servedFolder(port)) !== folder) return undefined;
  stops.push(() => stopMongod(pid, port));
  await primaryWithin(port, () => undefined, folder);
  return { port, pid, ended: endOf(pid, folder) };
}

/** The end of a process that is not our child: it can only be watched. */
async function endOf(pid, folder) {
  while (lives(pid, 'mongod')) await pause(500);
  return `MongoDB ended by itself; its log is ${join(folder, 'mongod.log')}`;
}

async function launch(program, { folder, data, preferred, stops }) {
  const port = preferred && (await isFree(preferred)) ? preferred : await freePort();
  const args = [
    '--dbpath',
    folder,
    '--port',
    port,
    '--bind_ip',
    '127.0.0.1',
    '--replSet',
    SET,
    '--wiredTigerCacheSizeGB',
    0.5,
  ];
  args.push('--logpath', join(folder, 'mongod.log'), '--logappend', '--nounixsocket');
  // Detached: a terminal's Ctrl-C must reach us, not mongod, which has to outlive the backend's last writes.
  const child = spawn(program, args.map(String), { stdio: 'ignore', detached: true });
  let reason;
  const ended = new Promise((resolve) => {
    child.once('error', (error) =>
      resolve((reason = `MongoDB's program ${program} could not be started (${error.code})`)),
    );
    child.once('exit', (code, signal) => resolve((reason = describeEnd(code, signal, folder))));
  });
  stops.push(() => stopMongod(child.pid, port));
  if (child.pid) writeFileSync(join(data, 'mongod.json'), JSON.stringify({ port, pid: child.pid }));
  await primaryWithin(port, () => reason, folder, child);
  return { port, pid: child.pid, ended };
}

async function primaryWithin(port, reason, folder, child) {
  const late = performance.now() + PATIENCE;
  while (!(await becomePrimary(port))) {
    if (reason()) throw new Sentence(`${reason()}: mend the cause that is told there and start again.`);
    if (performance.now() > late) {
      child?.kill('SIGKILL');
      throw new Sentence(
        `MongoDB did not become ready within ${PATIENCE / 1000} s; look into ${join(folder, 'mongod.log')} for the cause and start again.`,
      );
    }
    await pause(100);
  }
}

/** Exit codes: https://www.mongodb.com/docs/manual/reference/exit-codes/ (48 address in use, 100 uncaught, seen for a locked dbPath). */
function describeEnd(code, signal, folder) {
  const log = join(folder, 'mongod.log');
  if (code === 48) return `MongoDB found its port taken and ended; its log is ${log}`;
  if (code === 100) return `MongoDB ended because its data are in use by another mongod or damaged; its log is ${log}`;
  return `MongoDB ended (${signal ?? `exit code ${code}`}); its log is ${log}`;
}
