// One suite of specs in a process of its own: `node run-jasmine.mjs [--timeout=MS] GLOB…`. Its count goes to TONGBAN_REPORT as JSON.
import { writeFileSync } from 'node:fs';
import Jasmine from 'jasmine';
import { ROOT } from './folders.mjs';
import { whenParentEnds } from './parent-watch.mjs';

const SEED = process.env.TONGBAN_SEED ?? '20261124';
const args = process.argv.slice(2);
const LONG = 600_000;
const asked = args.find((arg) => arg.startsWith('--timeout='))?.split('=')[1];
const timeout = process.env.TONGBAN_LONG === '1' ? LONG : asked;
const SLOW = 5000;
const count = { passed: 0, failed: 0 };

const runner = new Jasmine({ projectBaseDir: ROOT });
runner.loadConfig({
  spec_dir: '.',
  spec_files: args.filter((arg) => !arg.startsWith('--')),
  helpers: ['.config/fixed-seed.mjs'],
  jsLoader: 'import',
  random: true,
});
runner.seed(SEED);
runner.showColors(process.stdout.isTTY === true);
runner.exitOnCompletion = false;
if (timeout) globalThis.jasmine.DEFAULT_TIMEOUT_INTERVAL = Number(timeout);
runner.addReporter({
  // A spec that did not run (pending, excluded by a focused one) has shown nothing: it counts as failed.
  specDone: ({ status, fullName, duration }) => {
    if (status === 'passed') count.passed++;
    else count.failed++;
    if (duration > SLOW) console.log(`\n  slow: ${fullName} (${(duration / 1000).toFixed(1)} s)`);
  },
});
whenParentEnds(() => process.exit(1));
const outcome = await runner.execute();
// What goes wrong outside any spec (a file that does not load, an afterAll, no spec found at all) must not look like success.
if (outcome.overallStatus !== 'passed' && count.failed === 0) count.failed++;
if (process.env.TONGBAN_REPORT) writeFileSync(process.env.TONGBAN_REPORT, JSON.stringify(count));
process.exit(count.failed === 0 ? 0 : 1);
