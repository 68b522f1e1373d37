import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import mongoose from 'mongoose';

/** The name of the replica set. */
export const SET = 'faults';

/** One member of the replica set: a real mongod with its data in a folder of its own. */
export class Mongod {
  private child: ChildProcess | undefined;
  private readonly data: string;

  constructor(
    private readonly program: string,
    readonly folder: string,
    readonly port: number,
  ) {
    this.data = join(folder, 'mongo');
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  get lives(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Starts it on the data that it left; it need not answer yet. */
  start(): void {
    if (this.lives) return;
    mkdirSync(this.data, { recursive: true });
    const args = ['--dbpath', this.data, '--port', this.port, '--bind_ip', '127.0.0.1', '--replSet', SET];
    args.push('--wiredTigerCacheSizeGB', 0.25, '--oplogSize', 128, '--nounixsocket', '--noscripting');
    args.push('--logpath', join(this.folder, 'mongod.log'), '--logappend');
    // Detached: a Ctrl-C must reach us, who ends it after the backends.
    this.child = spawn(this.program, args.map(String), { stdio: 'ignore', detached: true });
    // By this note the next run ends what a killed one left behind.
    writeFileSync(join(this.folder, 'mongod.json'), JSON.stringify({ port: this.port, pid: this.child.pid }));
  }

  /** kill -9: no farewell, nothing flushed. Resolves when it is gone. */
  async kill(): Promise<void> {
    const { child } = this;
    if (child === undefined || !this.lives) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** What it says of itself, or undefined where it does not answer within half a second. */
  async hello(): Promise<{ isWritablePrimary?: boolean; secondary?: boolean } | undefined> {
    return this.ask({ hello: 1 });
  }

  /** One question to its admin database. A client whose connect failed stays closed, so each question has its own. */
  async ask(command: mongoose.mongo.Document): Promise<mongoose.mongo.Document | undefined> {
    const options = { serverSelectionTimeoutMS: 500, socketTimeoutMS: 2000, directConnection: true };
    const client = new mongoose.mongo.MongoClient(`mongodb://${this.address}/`, options);
    try {
      return await client.db('admin').command(command);
    } catch {
      return undefined;
    } finally {
      await client.close().catch(() => undefined);
    }
  }

  /** Waits until it is primary or follows one; throws after half a minute. */
  async joined(): Promise<void> {
    for (const late = Date.now() + 30_000; Date.now() < late; await pause(100)) {
      const said = await this.hello();
      if (said?.isWritablePrimary === true || said?.secondary === true) return;
      if (!this.lives) throw new Error(`The mongod of ${this.folder} ended; its log stands there.`);
    }
    throw new Error(`The mongod of ${this.folder} did not join its set within 30 s.`);
  }
}
