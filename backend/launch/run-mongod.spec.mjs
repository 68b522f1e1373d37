import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { findMongod } from './find-mongod.mjs';
import { lives } from './processes.mjs';
import { remembered, runMongod } from './run-mongod.mjs';
import { readSettings } from './settings.mjs';
import { trialFolder } from './trial/launched.mjs';

describe('The mongod of a data folder', () => {
  let trial;
  let stops;

  beforeEach(() => {
    trial = trialFolder();
    stops = [];
  });
  afterEach(async () => {
    await stop();
    trial.remove();
  });

  it('is adopted by the next start when it was left behind', async () => {
    const first = await run();
    const second = await run();
    expect(second).toEqual(jasmine.objectContaining({ uri: first.uri, pid: first.pid, adopted: true }));
  }, 60_000);

  it('moves to another port when its own is taken, and keeps its data', async () => {
    await insert((await run()).uri);
    await stop();
    const { port } = remembered(trial.folder);
    const squatter = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1');
    await once(squatter, 'listening');
    const moved = await run();
    squatter.close();
    expect(moved.uri).not.toContain(`:${port}/`);
    expect(await count(moved.uri)).toBe(1);
  }, 60_000);

  it('starts when the note about it is broken', async () => {
    writeFileSync(join(trial.folder, 'mongod.json'), '{"port":');
    expect(lives((await run()).pid, 'mongod')).toBeTrue();
  }, 60_000);

  it('tells its end', async () => {
    const { pid, ended } = await run();
    process.kill(pid, 'SIGKILL');
    expect(await ended).toContain('MongoDB ended (SIGKILL)');
  }, 60_000);

  function run() {
    return runMongod(trial.folder, () => findMongod(readSettings().cache, () => {}), stops);
  }

  async function stop() {
    for (const end of stops.splice(0).reverse()) await end();
  }
});

async function insert(uri) {
  await withClient(uri, (client) => client.db('trial').collection('things').insertOne({ here: true }));
}

function count(uri) {
  return withClient(uri, (client) => client.db('trial').collection('things').countDocuments());
}

async function withClient(uri, work) {
  const client = new mongoose.mongo.MongoClient(uri);
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}
