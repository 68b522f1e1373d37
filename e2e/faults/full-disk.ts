import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Row } from '../bench/figures.js';
import { Asker } from './asker.js';
import { checkHistory } from './check/check-history.js';
import { readStored } from './check/read-stored.js';
import { Crowd } from './crowd.js';
import { drained, platformNow } from './drained.js';
import { FILL_DISK } from './inflict/fill-disk.js';
import { folderOfDisks } from './left-behind.js';
import { counted, resumedAfter, slowest, triesBetween } from './measure.js';
import { most, rowsOfBreaches } from './rows.js';
import { canMount, mountSmallDisk } from './small-disk.js';
import { startStage } from './stage.js';

const MEGABYTES = 420;
const BEFORE = 6000;
const FULL = 20_000;
const AFTER = 12_000;
const PATIENCE = 90;

/** The disks of all three mongods fill up while everybody is at work, and there is room again later. */
export async function fullDisk(
  { program, folder }: { program: string; folder: string },
  stops: (() => Promise<void>)[],
  say: (line: string) => void,
): Promise<Row[]> {
  if (!canMount()) return [most('disk full: not tried, since mounting a small disk needs root on Linux', 1, '', 0)];
  const folders = ['m0', 'm1', 'm2'].map((name) => join(folderOfDisks(), name));
  for (const each of folders) mountSmallDisk(each, MEGABYTES, stops);
  const stage = await startStage({ program, folders, folder }, stops);
  const asker = new Asker(stage.backends);
  const crowd = new Crowd(asker, stage.people);
  await pause(BEFORE);
  say('disks fill up');
  const at = Date.now();
  const undo = await FILL_DISK.inflict(stage);
  const fullAt = Date.now();
  await pause(FULL);
  const ended = stage.set.members.filter(({ lives }) => !lives).length;
  await undo();
  const backAt = Date.now();
  await pause(AFTER);
  await crowd.stop();
  const idle = await drained(stage.db, 0, PATIENCE);
  say(`disks have room again; effects were done ${idle.toFixed(0)} s later`);
  const tries = triesBetween(asker.log, fullAt, at + FULL - 10_000);
  const unclear = tries.filter(
    ({ status }) => status === undefined || (status >= 500 && status !== 503 && status !== 507),
  );
  const told = counted(tries.map(({ status }) => status ?? 'none'));
  const stored = await readStored(stage.db);
  return [
    most(
      'disk full: failures that are not told as 503 or 507',
      unclear.length,
      '',
      0,
      `${told}; ${ended} of 3 mongods ended`,
    ),
    most('disk full: slowest answer', slowest(tries), 's', 10),
    most('room again: writes resume after', resumedAfter(asker.log, backAt), 's', 10),
    most(
      'disk full: applications that people could not bring to the decision',
      crowd.broken,
      '',
      0,
      counted(crowd.failures),
    ),
    ...rowsOfBreaches(checkHistory(asker.log, stored, platformNow(0)), 'disk full'),
  ];
}
