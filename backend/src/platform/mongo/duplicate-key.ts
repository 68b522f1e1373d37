import { mongo } from 'mongoose';

/** Whether an insert met a document with the same unique key. */
export function isDuplicateKey(error: unknown): boolean {
  return error instanceof mongo.MongoServerError && error.code === 11_000;
}
