import { randomUUID } from 'node:crypto';
import type mongoose from 'mongoose';
import { cookieOf } from '../system/client.js';
import { RECEIVES, STEPS } from './item.js';

/** A made-up person with a session, which every backend knows. */
export interface Person {
  readonly account: string;
  readonly cookie: string;
}

/** Everybody who takes part. */
export interface People {
  readonly applicants: readonly Person[];
  /** Those who hold a post, by its key. */
  readonly holders: (post: string) => readonly Person[];
}

const APPLICANTS = 28;
const HOLDERS = 5;

/** Who of the demonstration they are made after, by the post that they hold. */
const MODELS: Readonly<Record<string, string>> = {
  [RECEIVES]: 'hall.clerk',
  'market.registrar': 'market.registrar1',
  'market.inspector': 'market.inspector2',
  'market.reviewer': 'market.reviewer',
  'market.chief': 'market.chief',
};

/** Makes accounts after people of the demonstration and signs them in. There is no route for that: accounts come from outside. */
export async function makePeople(db: mongoose.mongo.Db, origin: string): Promise<People> {
  const make = (model: string, number: number): Promise<Person[]> => copies(db, origin, model, number);
  const applicants = await make('zhang.wei', APPLICANTS);
  const posts = [RECEIVES, ...new Set(STEPS.map(({ post }) => post))];
  const byPost = new Map<string, Person[]>();
  for (const post of posts) byPost.set(post, await make(MODELS[post] ?? post, HOLDERS));
  return { applicants, holders: (post) => byPost.get(post) ?? [] };
}

async function copies(db: mongoose.mongo.Db, origin: string, model: string, number: number): Promise<Person[]> {
  const accounts = db.collection<{ _id: string; account: string }>('accounts');
  const found = await accounts.findOne({ account: model });
  if (found === null) throw new Error(`Nobody is called ${model}.`);
  const made = Array.from({ length: number }, (_, index) => ({
    ...{ ...found, _id: randomUUID(), account: `${model}.${index + 1}`, seq: 0, head: '0'.repeat(64) },
  }));
  await accounts.insertMany(made, { writeConcern: { w: 'majority', j: true } });
  return Promise.all(made.map(async ({ account }) => ({ account, cookie: await cookieOf(origin, account) })));
}
