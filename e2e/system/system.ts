import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readEnvironment } from './environment.js';
import { startRegisters, type Registers } from './registers.js';

/** A running Tongban with the demonstration's data in a database of its own. */
export interface System {
  /** e.g. http://127.0.0.1:41234 */
  readonly origin: string;
  /** Process id of the backend, for measurements. */
  readonly pid: number;
  /** Address of its database. */
  readonly database: string;
  /** The registers that it asks. */
  readonly registers: Registers;
  stop(): Promise<void>;
}

const PATIENCE = 60_000;

/** Seeds a fresh database and serves API and site on a free port. The name parts databases of one run; `more` are further settings. */
export async function startSystem(name: string, more: Readonly<Record<string, string>> = {}): Promise<System> {
  const { mongo, site } = readEnvironment();
  const data = await mkdtemp(join(tmpdir(), 'tongban-e2e-'));
  const database = databaseUri(mongo, `e2e_${name}_${process.pid}_${Date.now().toString(36)}`);
  const port = await freePort();
  const registers = await startRegisters();
  const env = {
    ...process.env,
    ...registers.env,
    ...more,
    TONGBAN_MODE: 'test',
    TONGBAN_DATA: data,
    TONGBAN_SITE: site,
    MONGODB_URI: database,
    PORT: String(port),
  };
  await finish(
    spawn(process.execPath, ['build/backend/cli/tongban.js', 'seed'], { env, stdio: ['ignore', 'ignore', 'inherit'] }),
  );
  const server = spawn(process.execPath, ['--enable-source-maps', 'build/backend/src/main.js'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://127.0.0.1:${port}`;
  await ready(origin, server);
  return {
    origin,
    pid: server.pid ?? 0,
    database,
    registers,
    stop: async () => {
      server.kill('SIGTERM');
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
      await registers.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

function databaseUri(mongo: string, name: string): string {
  const uri = new URL(mongo);
  uri.pathname = `/${name}`;
  return uri.href;
}

async function finish(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`Seeding ended with ${code}; its words stand above.`);
}

async function ready(origin: string, server: ChildProcess): Promise<void> {
  const late = Date.now() + PATIENCE;
  while (Date.now() < late) {
    if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}; its words stand above.`);
    const answer = await fetch(`${origin}/api/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  server.kill('SIGKILL');
  throw new Error(`The server was not ready within ${PATIENCE / 1000} s.`);
}

/** A port of 127.0.0.1 that nobody uses now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}
