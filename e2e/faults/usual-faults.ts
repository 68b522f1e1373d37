import { join } from 'node:path';
import type { Row } from '../bench/figures.js';
import { Asker } from './asker.js';
import { checkHistory } from './check/check-history.js';
import { readStored } from './check/read-stored.js';
import { missingInTrail } from './check/missing-in-trail.js';
import { Crowd } from './crowd.js';
import { drained, platformNow } from './drained.js';
import { KILL_PRIMARY } from './inflict/kill-primary.js';
import { PAUSE_BACKEND } from './inflict/pause-backend.js';
import { loseMajority, rowsOfMajority } from './majority.js';
import { counted, quantile, resumedAfter, slowest } from './measure.js';
import { playRounds, WISHED, type Inflicted } from './rounds.js';
import { ends, least, most, rowsOfBreaches } from './rows.js';
import { startStage } from './stage.js';
import { countFired, DOWN, letLimitsPass, TIMERS } from './timers.js';
import type { Told } from './told.js';

const PATIENCE = 120;
/** A kill so soon before a backend stands still could be felt together with it. */
const BEFORE_STILL = 5000;

/** Killed primaries and backends, a paused one, a lost majority, limits that pass while everything is down: what came of it. */
export async function usualFaults(
  { program, folder }: { program: string; folder: string },
  stops: (() => Promise<void>)[],
  say: (line: string) => void,
): Promise<Row[]> {
  const folders = ['m0', 'm1', 'm2'].map((name) => join(folder, name));
  const stage = await startStage({ program, folders, folder }, stops);
  say('three mongods and two backends serve; rounds begin');
  const asker = new Asker(stage.backends);
  const crowd = new Crowd(asker, stage.people);
  const inflicted = await playRounds(stage, asker, say);
  const ofRounds = [...asker.log];
  const lost = await loseMajority(stage);
  say('the majority was lost and is back');
  await crowd.stop();
  const idle = await drained(stage.db, 0, PATIENCE);
  say(`effects of the rounds were done ${idle.toFixed(0)} s later; now limits pass while everything is down`);
  const passed = await letLimitsPass(stage, asker);
  const late = await drained(stage.db, DOWN, PATIENCE);
  say(`effects of the limits were done ${late.toFixed(0)} s later; now the history is checked`);
  const stored = await readStored(stage.db);
  const fired = countFired(stored.cases, passed);
  return [
    ...rowsOfRounds(ofRounds, inflicted),
    most('applications that people could not bring to the decision', crowd.broken, '', 0, counted(crowd.failures)),
    ...rowsOfMajority(asker, lost),
    least(`limits that ended once of ${TIMERS} that passed while everything was down`, fired.once, '', TIMERS),
    most('limits that ended too early', fired.early, '', 0),
    most('the last of them after the start', fired.last, 's', 60),
    ...rowsOfBreaches(checkHistory(asker.log, stored, platformNow(DOWN)), 'faults'),
    most('acts that the audit list lacks', missingInTrail(stored), '', 0),
  ];
}

function rowsOfRounds(log: readonly Told[], inflicted: readonly Inflicted[]): Row[] {
  const { done, refused, unknown } = ends(log);
  // Whoever asks a backend that stands still waits for nothing: meanwhile it is not the database that writes wait for.
  const still = inflicted.find(({ name }) => name === PAUSE_BACKEND.name);
  const kills = inflicted.filter(({ name }) => name === KILL_PRIMARY.name);
  const judged = kills.filter(({ at }) => still === undefined || at > still.undoneAt || at < still.at - BEFORE_STILL);
  const gaps = judged.map(({ at }) => resumedAfter(log, at));
  const tries = log.flatMap((told) => told.tries);
  const answers = tries.filter(({ status }) => status !== undefined);
  const again = log.filter((told) => told.tries.length > 1).length;
  const refusals = counted(log.flatMap(({ end, kind, code }) => (end === 'refused' ? `${kind} ${code}` : [])));
  return [
    least('transitions acknowledged', done, '', WISHED, counted(inflicted.map(({ name }) => name))),
    most('people who were never told', unknown, '', 0, `${again} asked again, ${refused} refused: ${refusals}`),
    most('faults told as ours (500)', tries.filter(({ status }) => status === 500).length, '', 0),
    most(
      'slowest answer',
      slowest(answers),
      's',
      10,
      `${tries.length - answers.length} tries were broken off or given up`,
    ),
    most(
      'writes resume after a killed primary, slowest',
      Math.max(...gaps),
      's',
      5,
      `median ${quantile(gaps, 0.5).toFixed(2)} s of ${gaps.length}; ${kills.length - gaps.length} while a backend stood still`,
    ),
  ];
}
