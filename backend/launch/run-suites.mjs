// What `npm test` hands over to, on the pinned Node: all suites one after another, and one line that adds them up.
import { rmSync } from 'node:fs';
import { buildSite } from './build-site.mjs';
import { buildCode, removeOrphans } from './build-code.mjs';
import { findMongod } from './find-mongod.mjs';
import { needChromium } from './need-chromium.mjs';
import { whenParentEnds } from './parent-watch.mjs';
import { progress } from './progress.mjs';
import { runMongod } from './run-mongod.mjs';
import { endPrograms } from './run-program.mjs';
import { endSuite, runSuite } from './run-suite.mjs';
import { explain } from './sentence.mjs';
import { readSettings } from './settings.mjs';
import { SUITES } from './suites.mjs';
import { makeTestFolder } from './test-folder.mjs';

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.find((name) => !SUITES.some((suite) => suite.name === name));
if (unknown) {
  console.error(`There is no suite ${unknown}; there are ${SUITES.map((suite) => suite.name).join(', ')}.`);
  process.exit(2);
}

const stops = [];
let stopping;

/** Ends what this run started and clears its data. */
function stopAll() {
  return (stopping ??= (async () => {
    endSuite();
    endPrograms();
    for (const stop of stops.reverse()) await stop();
  })());
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => void stopAll().then(() => process.exit(130)));
whenParentEnds(() => void stopAll().then(() => process.exit(1)));

const folder = await makeTestFolder();
stops.push(() => rmSync(folder, { recursive: true, force: true }));

const env = {
  ...process.env,
  TONGBAN_SEED: process.env.TONGBAN_SEED ?? '20261124',
  TONGBAN_LONG: args.includes('--long') ? '1' : '',
  TONGBAN_MODE: 'test',
};
// The run has a database, folders and ports of its own: what `npm start` would use must not leak in.
for (const name of ['MONGODB_URI', 'TONGBAN_DATA', 'PORT']) delete env[name];

/** How each need of a suite is met, once; what it gives goes into the environment of the suites that follow. */
const NEEDS = {
  mongo: async () => {
    const mongo = await progress('Starting MongoDB for the tests', () =>
      runMongod(folder, () => findMongod(readSettings().cache), stops),
    );
    env.TONGBAN_TEST_MONGODB_URI = mongo.uri;
  },
  site: async () => {
    env.TONGBAN_SITE = await buildSite();
  },
  browser: async () => {
    env.CHROME_BIN = await needChromium();
  },
};
const met = new Map();
const total = { passed: 0, failed: 0 };

console.log(`Seed ${env.TONGBAN_SEED} (TONGBAN_SEED repeats a run)`);
removeOrphans(['shared', 'backend', 'e2e']);
const chosen = SUITES.filter((suite) => names.length === 0 || names.includes(suite.name));
const compiled = chosen.some((suite) => suite.name === 'types');
if (!compiled) await progress('Compiling (tsc)', () => buildCode(['shared', 'backend', 'e2e'])).catch(explain);
const rows = [];
for (const suite of chosen) {
  if (!stopping) rows.push(await countOf(suite));
}
if (!stopping) {
  await stopAll();
  console.log(`\n${rows.join('\n')}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

async function countOf(suite) {
  const began = performance.now();
  const count = await progress(`Suite ${suite.name}`, () => outcomeOf(suite));
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  return `${count.failed === 0 ? '✓' : '✗'} ${suite.name.padEnd(10)} ${`${count.passed} passed, ${count.failed} failed`.padEnd(28)} ${seconds} s`;
}

/** A need that cannot be met (the site does not build, no browser) fails each suite that has it, with its sentence. */
async function outcomeOf(suite) {
  for (const need of suite.needs ?? []) {
    if (!met.has(need))
      met.set(
        need,
        NEEDS[need]().then(() => true, isMissing),
      );
    if (!(await met.get(need))) return { passed: 0, failed: 1 };
  }
  return runSuite(suite, env, folder);
}

function isMissing(error) {
  explain(error);
  return false;
}
