import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import type { DraftView } from '#shared/api/draft';
import { cookieOf, signIn } from '../system/client.js';
import type { System } from '../system/system.js';
import { BENCH_ITEM, benchAnswers } from './bench-item.js';
import { median, type Row } from './figures.js';
import { CONNECTIONS, loadOf } from './load.js';

const ROUNDS = 5;
const AMOUNT = 2000;
const WARM = 500;

/**
 * Submissions over HTTP (session, idempotency key, evaluation on the server, materials, events, hashes, durable) against the bare
 * driver's insertOne of the same documents with the same durability. Each round runs both, one after the other. What the platform has to
 * do after a submission (receipt, its printing) goes on during the round and counts; what is left of it then is dropped, so that it does
 * not burden the reference of the next round.
 */
export async function benchSubmit(system: System): Promise<Row[]> {
  const client = await new mongoose.mongo.MongoClient(system.database).connect();
  try {
    const db = client.db();
    const cookie = await cookieOf(system.origin, 'zhang.wei');
    const drafts = await manyDrafts(system.origin, db, WARM + ROUNDS * AMOUNT);
    const body = benchAnswers();
    const submit = (first: number) => (index: number) => ({
      method: 'POST',
      path: '/api/cases',
      headers: { cookie, origin: system.origin, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ draft: drafts[first + index], answers: body }),
    });
    await loadOf(system.origin, system.pid, WARM, submit(0));
    const sample = await db.collection<Case>('cases').findOne({ _id: drafts[0] ?? '' });
    if (sample === null) throw new Error('The first submission left no case.');
    const ratios: number[] = [];
    const cpu: number[] = [];
    const rates: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      await dropEffects(db);
      const bare = await bareRate(
        db.collection<Case>('bare', { writeConcern: { w: 'majority', journal: true } }),
        sample,
      );
      const ours = await loadOf(system.origin, system.pid, AMOUNT, submit(WARM + round * AMOUNT));
      cpu.push(ours.cpu);
      ratios.push(ours.rate / bare);
      rates.push(`${ours.rate.toFixed(0)}/${bare.toFixed(0)}`);
    }
    const how = `median of ${ROUNDS} rounds of ${AMOUNT}, ${CONNECTIONS} connections; a second, ours/bare: ${rates.join(' ')}`;
    return [
      {
        what: 'submit 25 fields, against a bare insertOne',
        figure: median(ratios),
        unit: '×',
        bound: 1,
        side: 'least',
        how,
      },
      {
        what: 'processor of the backend a submission',
        figure: median(cpu),
        unit: 'ms',
        bound: 0.25,
        side: 'most',
        how: `each round: ${cpu.map((each) => each.toFixed(2)).join(' ')}`,
      },
    ];
  } finally {
    await client.close();
  }
}

interface Case {
  _id: string;
}

/** Copies of one begun draft. One person has one draft an item, so this database gives up the index that says so. */
async function manyDrafts(origin: string, db: mongoose.mongo.Db, amount: number): Promise<string[]> {
  const applicant = await signIn(origin, 'zhang.wei');
  const { body: begun } = await applicant.send<DraftView>('POST', '/api/drafts', { item: BENCH_ITEM });
  const collection = db.collection<Case>('drafts');
  await collection.dropIndex('account_1_item_1');
  const draft = await collection.findOne({ _id: begun.id });
  if (draft === null) throw new Error('The draft that was begun is not in the database.');
  const copies = Array.from({ length: amount }, () => ({ ...draft, _id: randomUUID() }));
  await collection.insertMany(copies);
  return copies.map(({ _id }) => _id);
}

/** Empties the outboxes of all cases. */
async function dropEffects(db: mongoose.mongo.Db): Promise<void> {
  await db
    .collection('cases')
    .updateMany({ nextDue: { $exists: true } }, { $set: { outbox: [] }, $unset: { nextDue: 1 } });
}

/** Inserts a second by 50 callers at once, each waiting for its own write. */
async function bareRate(collection: mongoose.mongo.Collection<Case>, sample: Case): Promise<number> {
  let left = AMOUNT;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (left-- > 0) await collection.insertOne({ ...sample, _id: randomUUID() });
    }),
  );
  return AMOUNT / ((performance.now() - began) / 1000);
}
