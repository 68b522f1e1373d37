import { Inject, Injectable } from '@nestjs/common';
import { getConnectionToken } from '@nestjs/mongoose';
import type { ClientSession, Connection } from 'mongoose';
import { retrying } from '#backend/platform/mongo/retrying';

/** Concerns are set on the transaction itself: weaker ones of the connection would be taken otherwise (Jepsen, MongoDB 4.2.6). */
const TRANSACTION = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', j: true, wtimeoutMS: 10_000 },
  readPreference: 'primary',
} as const;

/** The database as repositories use it: one connection, acts with their own retry. */
@Injectable()
export class Store {
  constructor(@Inject(getConnectionToken()) readonly connection: Connection) {}

  /** One act outside a transaction, repeated while its outcome is unknown: it must be harmless when done twice. */
  act<T>(work: () => Promise<T>): Promise<T> {
    return retrying(work);
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

  /** Whether the database answers and takes writes now. Never throws. */
  async takesWrites(): Promise<boolean> {
    try {
      const hello = await this.connection.db?.command({ hello: 1 }, { timeoutMS: 2000 });
      return hello?.['isWritablePrimary'] === true;
    } catch {
      return false;
    }
  }
}
