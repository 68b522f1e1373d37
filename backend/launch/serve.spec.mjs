import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BACKEND } from './launcher-note.mjs';
import { freePort } from './port.mjs';
import { lives, pause } from './processes.mjs';
import { launch, launchToEnd, trialFolder, until } from './trial/launched.mjs';

describe('The whole start', () => {
  let trial;
  let env;
  let started;

  beforeAll(async () => {
    trial = trialFolder();
    env = { PORT: String(await freePort()), TONGBAN_DATA: trial.folder };
  });
  afterEach(async () => {
    if (started.child.exitCode === null) started.child.kill('SIGTERM');
    await started.ended;
    await gone();
  });
  afterAll(() => trial.remove());

  it('is ready, tells the accounts, and Ctrl-C stops all of it', async () => {
    await ready();
    expect(started.words).toContain('market.author');
    expect((await fetch(`http://127.0.0.1:${env.PORT}/`, { headers: { accept: 'text/html' } })).status).toBe(200);
    const control = /http:\/\/127\.0\.0\.1:\d+\/control/.exec(started.words)[0];
    expect((await (await fetch(control)).json()).civil).toEqual(jasmine.objectContaining({ mode: 'normal' }));
    started.child.kill('SIGINT');
    expect(await started.ended).toBe(0);
    await gone();
    await expectAsync(fetch(control)).toBeRejected();
  }, 120_000);

  it('is ready again in under 15 s with unchanged sources', async () => {
    const began = performance.now();
    await ready();
    expect(performance.now() - began).toBeLessThan(15_000);
  }, 120_000);

  it('is refused a second time on the same data', async () => {
    await ready();
    const { code, words } = await launchToEnd('serve.mjs', { ...env, PORT: String(await freePort()) });
    expect(words).toContain('Tongban already runs on the data');
    expect(code).toBe(1);
  }, 120_000);

  it('works after a kill -9, and finds its MongoDB', async () => {
    await ready();
    const before = pids();
    process.kill(before.launcher, 'SIGKILL');
    await started.ended;
    await ready();
    expect(pids().mongod).toBe(before.mongod);
    expect(lives(before.backend, BACKEND)).toBeFalse();
  }, 120_000);

  it('works after a kill -9 of everything', async () => {
    await ready();
    const { launcher, backend, mongod } = pids();
    for (const pid of [launcher, backend, mongod]) process.kill(pid, 'SIGKILL');
    await started.ended;
    await ready();
  }, 120_000);

  it('ends with a sentence when MongoDB dies', async () => {
    await ready();
    process.kill(pids().mongod, 'SIGKILL');
    expect(await started.ended).toBe(1);
    expect(started.words).toContain('MongoDB ended (SIGKILL)');
  }, 120_000);

  it('ends with a sentence when the server dies', async () => {
    await ready();
    process.kill(pids().backend, 'SIGKILL');
    expect(await started.ended).toBe(1);
    expect(started.words).toContain('The server ended (SIGKILL)');
  }, 120_000);

  async function ready() {
    started = launch('start.mjs', env);
    await until(started, `ready http://127.0.0.1:${env.PORT}`);
    await until(started, 'Ctrl-C stops');
  }

  function note(name) {
    return JSON.parse(readFileSync(join(trial.folder, name), 'utf8'));
  }

  function pids() {
    const { launcher, backend } = note('launcher.json');
    return { launcher, backend, mongod: note('mongod.json').pid };
  }

  /** Whether nothing of the start is left: its server drains for a moment after its launcher was killed. */
  async function gone() {
    const { pid } = note('mongod.json');
    for (let waited = 0; waited < 10_000 && lives(pid, 'mongod'); waited += 100) await pause(100);
    expect(lives(pid, 'mongod')).toBeFalse();
  }
});
