import { buildSite } from './build-site.mjs';
import { findMongod } from './find-mongod.mjs';
import { needChromium } from './need-chromium.mjs';
import { progress } from './progress.mjs';
import { runMongod } from './run-mongod.mjs';
import { readSettings } from './settings.mjs';
import { clearFolder, makeTestFolder } from './test-folder.mjs';

/** What `npm start` uses must not leak into a run of tests, which has a database, folders and ports of its own. */
const NOT_OURS = ['MONGODB_URI', 'TONGBAN_DATA', 'PORT', 'TONGBAN_SITE'];

/**
 * What suites, benches and pictures run with: a folder of this run, the environment `env`, and `meet`, which provides a need once (`mongo`,
 * `site`, `browser`) and puts it into `env`. Everything is cleared away by `stops`.
 */
export async function makeEquipment(stops) {
  const folder = await makeTestFolder();
  stops.push(() => clearFolder(folder));
  const env = {
    ...process.env,
    TONGBAN_MODE: 'test',
    TONGBAN_SEED: process.env.TONGBAN_SEED ?? '20261124',
    TONGBAN_TEST_FOLDER: folder,
  };
  for (const name of NOT_OURS) delete env[name];

  const provide = {
    mongo: async () => {
      const start = () => runMongod(folder, () => findMongod(readSettings().cache), stops);
      env.TONGBAN_TEST_MONGODB_URI = (await progress('Starting a MongoDB of this run', start)).uri;
    },
    // For who starts and kills servers of his own.
    mongod: async () => {
      env.TONGBAN_MONGOD = await findMongod(readSettings().cache);
    },
    site: async () => {
      env.TONGBAN_SITE = await buildSite();
    },
    browser: async () => {
      env.CHROME_BIN = await needChromium();
    },
  };
  const met = new Map();
  const meet = (need) => {
    if (!met.has(need)) met.set(need, provide[need]());
    return met.get(need);
  };
  return { folder, env, meet };
}
