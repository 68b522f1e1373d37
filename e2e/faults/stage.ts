import { spawn } from 'node:child_process';
import { once } from 'node:events';
import mongoose from 'mongoose';
import type { ItemDraftView } from '#shared/api/item';
import type { ServiceView } from '#shared/api/service';
import { signIn } from '../system/client.js';
import { Backend } from './backend.js';
import { faultsDefinition, ITEM } from './item.js';
import { MongodSet } from './mongod-set.js';
import { makePeople, type People } from './people.js';

/** What faults are inflicted on: three mongods, two backends, an item, and people. */
export interface Stage {
  readonly set: MongodSet;
  readonly backends: readonly [Backend, Backend];
  readonly people: People;
  /** For whoever looks at what is stored. */
  readonly db: mongoose.mongo.Db;
}

const DATABASE = 'faults';

/** Starts everything and publishes the item through the API, as its two people do. What ends it is pushed onto `stops`. */
export async function startStage(
  { program, folders, folder }: { program: string; folders: readonly string[]; folder: string },
  stops: (() => Promise<void>)[],
): Promise<Stage> {
  const set = await MongodSet.start(program, folders, stops);
  const database = set.uri(DATABASE);
  await seed(database, folder);
  const place = { database, folder };
  const backends = [await Backend.make('one', place, stops), await Backend.make('two', place, stops)] as const;
  for (const backend of backends) backend.start();
  for (const backend of backends) await backend.ready();
  const client = await new mongoose.mongo.MongoClient(database).connect();
  stops.push(() => client.close());
  const db = client.db();
  await publish(backends[0].origin);
  return { set, backends, people: await makePeople(db, backends[0].origin), db };
}

async function seed(database: string, folder: string): Promise<void> {
  const env = { ...process.env, TONGBAN_MODE: 'test', TONGBAN_DATA: folder, MONGODB_URI: database };
  const child = spawn(process.execPath, ['build/backend/cli/tongban.js', 'seed'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Seeding ended with ${code}; its words stand above.`);
}

async function publish(origin: string): Promise<void> {
  const author = await signIn(origin, 'market.author');
  const { body: model } = await author.get<ServiceView>('/api/services/food-business-catering-new');
  const definition = faultsDefinition(model.definition);
  const made = await author.send<ItemDraftView>('POST', '/api/items', { item: ITEM, name: definition.basics.name });
  const saved = must(
    await author.send<ItemDraftView>(
      'PUT',
      `/api/items/${ITEM}/draft`,
      { definition, commands: [] },
      { 'if-match': must(made).etag ?? '' },
    ),
  );
  const { hash } = saved.body;
  must(await author.send('POST', `/api/items/${ITEM}/review`, { hash }));
  const publisher = await signIn(origin, 'market.publisher');
  must(await publisher.send('POST', `/api/items/${ITEM}/versions`, { hash }));
}

function must<A extends { readonly status: number; readonly body: unknown }>(answer: A): A {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}
