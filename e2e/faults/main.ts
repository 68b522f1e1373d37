import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../bench/figures.js';
import { fullDisk } from './full-disk.js';
import { clearLeftBehind, folderOfDisks } from './left-behind.js';
import { report } from './report.js';
import { usualFaults } from './usual-faults.js';

/** However a run goes, it ends by then. */
const LIMIT = 14 * 60_000;

/**
 * `npm run faults`: real servers, real databases and real faults on this machine; what people were told is held against what is stored.
 * Whatever was started, killed, paused or mounted is ended however the run ends. Exit 1 where a bound is broken.
 */
const program = process.env['TONGBAN_MONGOD'];
const folder = process.env['TONGBAN_TEST_FOLDER'];
if (!program || !folder)
  throw new Error('TONGBAN_MONGOD or TONGBAN_TEST_FOLDER is not set: run this through npm run faults.');

const began = Date.now();
const stops: (() => Promise<void>)[] = [];
const say = (line: string): void =>
  console.log(`${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s  ${line}`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(130));
setTimeout(() => {
  console.error(`The faults did not come to an end within ${LIMIT / 60_000} minutes.`);
  void end(1);
}, LIMIT).unref();

clearLeftBehind();
try {
  const rows: Row[] = [];
  for (const [name, part] of [
    ['usual', usualFaults],
    ['full', fullDisk],
  ] as const) {
    const own = join(folder, name);
    mkdirSync(own, { recursive: true });
    rows.push(...(await part({ program, folder: own }, stops, say)));
    await undo();
  }
  await end(report(rows));
} catch (error) {
  console.error(error);
  await end(1);
}

/** Runs what ends things, last first; one that fails does not keep the others. */
async function undo(): Promise<void> {
  for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop().catch(console.error);
}

async function end(code: number): Promise<void> {
  await undo();
  rmSync(folderOfDisks(), { recursive: true, force: true });
  process.exit(code);
}
