// What `npm test` hands over to, on the pinned Node: all suites one after another, and one line that adds them up.
import { buildCode, removeOrphans } from './build-code.mjs';
import { Ending } from './ending.mjs';
import { makeEquipment } from './equipment.mjs';
import { progress } from './progress.mjs';
import { endSuite, runSuite } from './run-suite.mjs';
import { explain } from './sentence.mjs';
import { SUITES } from './suites.mjs';

const PROJECTS = ['shared', 'backend', 'e2e'];
const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.find((name) => !SUITES.some((suite) => suite.name === name));
if (unknown) {
  console.error(`There is no suite ${unknown}; there are ${SUITES.map((suite) => suite.name).join(', ')}.`);
  process.exit(2);
}

const ending = new Ending();
ending.onInterrupt(130, 'Stopping the tests …');
const { folder, env, meet } = await makeEquipment(ending.stops);
ending.stops.push(endSuite);
env.TONGBAN_LONG = args.includes('--long') ? '1' : '';

const chosen = SUITES.filter((suite) => names.length === 0 || names.includes(suite.name));
const total = { passed: 0, failed: 0 };
const rows = [];
const told = new Set();

console.log(`Seed ${env.TONGBAN_SEED} (TONGBAN_SEED repeats a run)`);
removeOrphans(PROJECTS);
// The suite `types` compiles; without it the others need what it leaves. A failure to compile shows in what they find.
if (chosen[0].name !== 'types') await progress('Compiling (tsc)', () => buildCode(PROJECTS)).catch(explain);

for (const suite of chosen) {
  const began = performance.now();
  const count = await progress(`Suite ${suite.name}`, () => outcomeOf(suite));
  if (ending.begun) break;
  total.passed += count.passed;
  total.failed += count.failed;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  rows.push(`${count.failed === 0 ? '✓' : '✗'} ${suite.name.padEnd(10)} ${countLine(count).padEnd(28)} ${seconds} s`);
}
if (!ending.begun) {
  await ending.run();
  console.log(`\n${rows.join('\n')}\n\n${countLine(total)}`);
  process.exit(total.failed === 0 ? 0 : 1);
}

/** A need that cannot be met (the site does not build, no browser) fails each suite that has it; its sentence is told once. */
async function outcomeOf(suite) {
  try {
    for (const need of suite.needs ?? []) await meet(need);
  } catch (error) {
    if (!told.has(error)) explain(error);
    told.add(error);
    return { passed: 0, failed: 1 };
  }
  return runSuite(suite, env, folder);
}

function countLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}
