// What `npm start` hands over to, on the pinned Node: MongoDB, build, seed, server; and the end of all of it.
import { accountsTable } from './accounts.mjs';
import { buildCode } from './build-code.mjs';
import { buildSite } from './build-site.mjs';
import { Ending } from './ending.mjs';
import { checkGivenMongo } from './given-mongo.mjs';
import { findMongod } from './find-mongod.mjs';
import { takeNote } from './launcher-note.mjs';
import { requireFree } from './port-in-use.mjs';
import { progress } from './progress.mjs';
import { runBackend, seed } from './run-backend.mjs';
import { runCatcher } from './run-catcher.mjs';
import { runMongod } from './run-mongod.mjs';
import { runRegisters } from './run-registers.mjs';
import { Sentence, explain } from './sentence.mjs';
import { readSettings } from './settings.mjs';

const ending = new Ending();
ending.onInterrupt(0, 'Stopping the server, then MongoDB …');

try {
  await start(readSettings());
} catch (error) {
  if (!ending.begun) await ending.exit(explain(error));
}

async function start(settings) {
  const note = await takeNote(settings.data, settings.port);
  ending.stops.push(note.erase);
  await requireFree(settings.port);
  const mongo = await findMongo(settings);
  await progress('Compiling (tsc)', () => buildCode());
  const site = await buildSite();
  const env = {
    ...process.env,
    TONGBAN_MODE: settings.mode,
    TONGBAN_DATA: settings.data,
    TONGBAN_CACHE: settings.cache,
    TONGBAN_SITE: site,
    PORT: String(settings.port),
    MONGODB_URI: mongo.uri,
  };
  const { registers, catcher } = settings.mode === 'demonstration' ? await demonstrate(env) : {};
  const backend = await progress('Starting the server', () => runBackend(env, settings.port, ending.stops));
  note.backendIs(backend.pid);
  console.log(`\nready http://127.0.0.1:${settings.port}\n`);
  if (settings.mode === 'demonstration') console.log(`${accountsTable()}\n`);
  if (registers) console.log(`演示登记库 Registers of the demonstration, and how they behave: ${registers.control}\n`);
  if (catcher) console.log(`演示邮件 E-mail of the demonstration: ${catcher.page}\n`);
  console.log('Ctrl-C stops everything that was started.');
  throw new Sentence(`${await Promise.race([backend.ended, mongo.ended])}: everything else was stopped; start again.`);
}

/**
 * Puts the demonstration in and starts its registers and its mail server, unless the environment names others. Should they end, the platform goes
 * on: machines of others that do not answer are a part of its day.
 */
async function demonstrate(env) {
  await progress('Seeding the demonstration', () => seed(env));
  const registers = env.TONGBAN_REGISTERS
    ? undefined
    : await beside(env, 'the registers', runRegisters, 'what asks them now is told that they do not answer');
  const catcher = env.TONGBAN_SMTP
    ? undefined
    : await beside(env, 'the mail server', runCatcher, 'e-mails wait, and are given up where it stays away');
  return { registers, catcher };
}

/** Starts a helper of the demonstration, puts its settings into `env` and says so when it ends. */
async function beside(env, name, run, what) {
  const helper = await progress(`Starting ${name} of the demonstration`, () => run(env, ending.stops));
  Object.assign(env, helper.env);
  void helper.ended.then((words) => {
    if (!ending.begun) console.error(`${words}: ${what}; start again to have it back.`);
  });
  return helper;
}

async function findMongo(settings) {
  if (settings.mongo) {
    await checkGivenMongo(settings.mongo);
    return { uri: settings.mongo, ended: new Promise(() => {}) };
  }
  const find = () => findMongod(settings.cache);
  return progress('Starting MongoDB', () => runMongod(settings.data, find, ending.stops));
}
