import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../system/system.js';
import { Mongod, SET } from './mongod.js';

/** How soon the members notice that the primary is gone, and ask each other whether it is there. */
const ELECTION = { electionTimeoutMillis: 2000, heartbeatIntervalMillis: 500 } as const;

/** A replica set of three on this machine. */
export class MongodSet {
  private constructor(readonly members: readonly Mongod[]) {}

  /** Starts one mongod in each folder and waits for a primary and two that follow it. */
  static async start(program: string, folders: readonly string[], stops: (() => Promise<void>)[]): Promise<MongodSet> {
    const members: Mongod[] = [];
    for (const folder of folders) members.push(new Mongod(program, folder, await freePort()));
    const set = new MongodSet(members);
    stops.push(() => set.stop());
    for (const member of members) member.start();
    const first = members[0]!;
    const config = {
      _id: SET,
      members: members.map(({ address }, _id) => ({ _id, host: address })),
      settings: ELECTION,
    };
    for (const late = Date.now() + 30_000; Date.now() < late; await pause(100))
      if ((await first.ask({ replSetInitiate: config })) !== undefined) break;
    for (const member of members) await member.joined();
    await set.primary();
    return set;
  }

  /** Where clients find it. */
  uri(database: string): string {
    return `mongodb://${this.members.map(({ address }) => address).join(',')}/${database}?replicaSet=${SET}`;
  }

  /** The writable primary, as soon as there is one; throws after half a minute. */
  async primary(): Promise<Mongod> {
    for (const late = Date.now() + 30_000; Date.now() < late; await pause(50)) {
      const said = await Promise.all(this.members.map((member) => member.hello()));
      const found = this.members.find((_, index) => said[index]?.isWritablePrimary === true);
      if (found !== undefined) return found;
    }
    throw new Error('The replica set had no primary for 30 s.');
  }

  /** Starts whoever is down and waits until all are back. */
  async whole(): Promise<void> {
    for (const member of this.members) member.start();
    for (const member of this.members) await member.joined();
    await this.primary();
  }

  async stop(): Promise<void> {
    await Promise.all(this.members.map((member) => member.kill()));
  }
}
