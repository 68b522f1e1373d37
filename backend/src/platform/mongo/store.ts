import { Inject, Injectable } from '@nestjs/common';
import { getConnectionToken } from '@nestjs/mongoose';
import type { ClientSession, Connection } from 'mongoose';
import { retrying } from '#backend/platform/mongo/retrying';

/** Concerns are set on the transaction itself: weaker ones of the connection would be taken otherwise (Jepsen, MongoDB 4.2.6). */
const TRANSACTION = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', j: true, wtimeoutMS: 8000 },
  readPreference: 'primary',
} as const;

/** A write that shows whether writes are taken. */
const TRY = { w: 'majority', j: true, wtimeoutMS: 1500 } as const;
const TRY_FOR = 2000;
const TRY_EVERY = 1000;

/** The database as repositories use it: one connection, acts with their own retry. */
@Injectable()
export class Store {
  private tried: { readonly at: number; readonly answer: Promise<boolean> } | undefined;

  constructor(@Inject(getConnectionToken()) readonly connection: Connection) {}

  /** One act outside a transaction, repeated while its outcome is unknown: it must be harmless when done twice. */
  act<T>(work: () => Promise<T>): Promise<T> {
    return retrying(work);
  }

  /** The same for what takes long, such as an index over all that is there: repeated for that many milliseconds. */
  longAct<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
    return retrying(work, milliseconds);
  }

  /**
   * Acts that hold together. The whole is repeated while its outcome is unknown: it must find out itself whether it was already done,
   * by an id that was made before the first try. Pass `session` to every operation.
   */
  transaction<T>(work: (session: ClientSession) => Promise<T>): Promise<T> {
    return retrying(() =>
      this.connection.withSession((session) => session.withTransaction(() => work(session), TRANSACTION)),
    );
  }

  /**
   * Whether a majority of the database's nodes takes a write within two seconds: a primary that lost the others still calls itself one, and
   * still reads. Whoever asks within a second shares the answer. Never throws.
   */
  takesWrites(): Promise<boolean> {
    const now = performance.now();
    if (this.tried === undefined || now - this.tried.at > TRY_EVERY)
      this.tried = { at: now, answer: this.tryWrite().catch(() => false) };
    return this.tried.answer;
  }

  private async tryWrite(): Promise<boolean> {
    const tries = this.connection.collection<{ _id: string }>('readiness');
    const write = () =>
      tries.updateOne({ _id: 'write' }, [{ $set: { at: '$$NOW' } }], { upsert: true, writeConcern: TRY });
    return (await retrying(write, TRY_FOR)).acknowledged;
  }
}
