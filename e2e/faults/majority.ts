import { setTimeout as pause } from 'node:timers/promises';
import type { Row } from '../bench/figures.js';
import type { Asker } from './asker.js';
import { LOSE_MAJORITY } from './inflict/lose-majority.js';
import { counted, resumedAfter, slowest, triesBetween } from './measure.js';
import { most } from './rows.js';
import type { Stage } from './stage.js';

const LOST = 25_000;
/** A try that was sent so long before the majority came back must have been answered before it did. */
const ANSWERED_BEFORE = 10_000;
/** A primary without a majority steps down within its election timeout: by then nothing that was under way is acknowledged any more. */
const STEPPED_DOWN = 3000;
const AFTER = 10_000;

/** What people were told while the majority was gone. */
export interface MajorityLost {
  readonly at: number;
  readonly backAt: number;
}

/** The majority is gone for a while, with everybody at work, and comes back. */
export async function loseMajority(stage: Stage): Promise<MajorityLost> {
  const at = Date.now();
  const undo = await LOSE_MAJORITY.inflict(stage);
  await pause(LOST);
  await undo();
  const backAt = Date.now();
  await pause(AFTER);
  return { at, backAt };
}

export function rowsOfMajority({ log }: Asker, { at, backAt }: MajorityLost): Row[] {
  const during = triesBetween(log, at, at + LOST - ANSWERED_BEFORE);
  const told = during.map(({ status }) => status ?? 'none');
  const unclear = during.filter(({ status, retryAfter }) => status !== 503 || !retryAfter);
  const acknowledged = triesBetween(log, at + STEPPED_DOWN, at + LOST - ANSWERED_BEFORE).filter(
    ({ status, sentAt, took }) => status !== undefined && status < 500 && sentAt + took < at + LOST,
  );
  return [
    most('majority lost: answers that are not 503 with Retry-After', unclear.length, '', 0, counted(told)),
    most('majority lost: slowest answer', slowest(during), 's', 10),
    most('majority lost: acknowledged', acknowledged.length, '', 0),
    most('majority back: writes resume after', resumedAfter(log, backAt), 's', 10),
  ];
}
