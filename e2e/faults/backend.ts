import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../system/system.js';

const PATIENCE = 60_000;

/** Where a backend finds its things. */
export interface Place {
  readonly database: string;
  /** For what it and its mongods write, logs included. */
  readonly folder: string;
}

/** One backend: the real, compiled server as a process of its own, which may be killed, paused and started again on the same port. */
export class Backend {
  private child: ChildProcess | undefined;
  /** How far its clock is ahead of the machine's, in minutes: the time that passed while everything was down. */
  ahead = 0;
  /** Whether somebody ended it or stopped it on purpose: then whoever watches does not start it again. */
  meant = true;

  private constructor(
    readonly name: string,
    readonly port: number,
    private readonly place: Place,
  ) {}

  static async make(name: string, place: Place, stops: (() => Promise<void>)[]): Promise<Backend> {
    const backend = new Backend(name, await freePort(), place);
    stops.push(() => backend.end('SIGKILL'));
    return backend;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get lives(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Starts it; `ready` says when it serves. What it says goes to a file. */
  start(): void {
    if (this.lives) return;
    this.meant = false;
    const log = openSync(join(this.place.folder, `${this.name}.log`), 'a');
    const args = ['--enable-source-maps', '--import', './backend/launch/end-with-parent.mjs'];
    this.child = spawn(process.execPath, [...args, 'build/backend/src/main.js'], {
      env: {
        ...process.env,
        TONGBAN_MODE: 'test',
        TONGBAN_DATA: this.place.folder,
        TONGBAN_SITE: '',
        TONGBAN_CLOCK_AHEAD: String(this.ahead),
        MONGODB_URI: this.place.database,
        PORT: String(this.port),
      },
      stdio: ['ignore', log, log],
      detached: true,
    });
    closeSync(log);
  }

  async ready(): Promise<void> {
    for (const late = Date.now() + PATIENCE; Date.now() < late; await pause(100)) {
      // As any supervisor would: a start that met a set without a primary ended at once, and is tried again.
      if (!this.lives) this.start();
      const answer = await fetch(`${this.origin}/api/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(
        () => undefined,
      );
      if (answer?.ok === true) return;
    }
    throw new Error(`Backend ${this.name} was not ready within ${PATIENCE / 1000} s; its log tells more.`);
  }

  /** Ends it with a signal, on purpose. Resolves when it is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    this.meant = true;
    const { child } = this;
    if (child === undefined || !this.lives) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }

  /** Stops it where it is, in the middle of whatever it does; time goes on without it. */
  pause(): void {
    this.child?.kill('SIGSTOP');
  }

  resume(): void {
    this.child?.kill('SIGCONT');
  }
}
