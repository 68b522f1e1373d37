import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestServer } from '#backend/testing/server.spec-support';

/** The compiled server as a process of its own, on the database of a test server: for what only a process can show. */
export class ServerProcess {
  private constructor(
    readonly child: ChildProcess,
    readonly origin: string,
  ) {}

  /** Starts it and waits until it is ready. */
  static async start(beside: TestServer): Promise<ServerProcess> {
    const port = await freePort();
    const child = spawn(process.execPath, [join(process.cwd(), 'build', 'backend', 'src', 'main.js')], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        TONGBAN_MODE: 'test',
        PORT: String(port),
        MONGODB_URI: process.env['TONGBAN_TEST_MONGODB_URI'],
        TONGBAN_DATABASE: beside.store.connection.name,
      },
    });
    const server = new ServerProcess(child, `http://127.0.0.1:${port}`);
    for (let tries = 0; tries < 600; tries += 1) {
      if (child.exitCode !== null) throw new Error(`The server ended at once with ${child.exitCode}`);
      if (await server.isReady()) return server;
      await pause(50);
    }
    await server.kill();
    throw new Error('The server did not become ready');
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Its exit code, once it has ended. */
  async ended(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'exit');
    return this.child.exitCode;
  }

  /** Ends it whatever it does. */
  async kill(): Promise<void> {
    this.signal('SIGKILL');
    await this.ended();
  }

  private async isReady(): Promise<boolean> {
    return (await fetch(`${this.origin}/api/health/ready`).catch(() => undefined))?.ok === true;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}
