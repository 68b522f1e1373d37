import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './folders.mjs';
import { runSuite } from './run-suite.mjs';
import { trialFolder } from './trial/launched.mjs';

const COUNTS = (count) => `require('node:fs').writeFileSync(process.env.TONGBAN_REPORT, '${JSON.stringify(count)}');`;

/** What a suite does, as a one-line program, and the count that it must be given. */
const SUITES = [
  ['its own count', COUNTS({ passed: 3, failed: 1 }) + 'process.exit(1)', { passed: 3, failed: 1 }],
  [
    'a failure more when it ends badly with none',
    COUNTS({ passed: 3, failed: 0 }) + 'process.exit(1)',
    { passed: 3, failed: 1 },
  ],
  ['a failure when it crashes before it counts', "process.kill(process.pid, 'SIGKILL')", { passed: 0, failed: 1 }],
  ['a failure when it counts nothing', COUNTS({ passed: 0, failed: 0 }), { passed: 0, failed: 1 }],
];

describe('A suite', () => {
  let trial;

  beforeEach(() => (trial = trialFolder()));
  afterEach(() => trial.remove());

  for (const [what, program, count] of SUITES) {
    it(`gets ${what}`, async () => expect(await run({ limit: 1 }, program)).toEqual(count));
  }

  it('gets a failure when it runs out of its time', async () => {
    expect(await run({ limit: 0.01 }, 'setInterval(() => {}, 1000)')).toEqual({ passed: 0, failed: 1 });
  });

  it('that is a check counts as one', async () => {
    expect(await run({ limit: 1, check: true }, '')).toEqual({ passed: 1, failed: 0 });
    expect(await run({ limit: 1, check: true }, 'process.exit(2)')).toEqual({ passed: 0, failed: 1 });
  });

  it('of specs counts what passed, what failed and what did not run', async () => {
    const spec = join(trial.folder, 'mixed.spec.mjs');
    writeFileSync(spec, "it('a', () => expect(1).toBe(1)); it('b', () => expect(1).toBe(2)); it('c');");
    const command = [process.execPath, join(ROOT, 'backend/launch/run-jasmine.mjs'), spec];
    expect(await runSuite({ name: 'mixed', limit: 1, command }, process.env, trial.folder)).toEqual({
      passed: 1,
      failed: 2,
    });
  });

  function run(suite, program) {
    const command = [process.execPath, '-e', program];
    return runSuite({ name: 'trial', command, ...suite }, process.env, trial.folder);
  }
});
