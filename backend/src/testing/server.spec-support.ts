import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Problem } from '#shared/api/problem';
import { SeedDemonstration } from '#backend/demonstration/seed-demonstration';
import { DEMONSTRATION_PASSWORD } from '#backend/demonstration/people';
import { Store } from '#backend/platform/mongo/store';
import { readSettings } from '#backend/platform/settings';
import { serve } from '#backend/serve';

// A server with its own database takes a second or two to come up, more where others compute beside it.
jasmine.DEFAULT_TIMEOUT_INTERVAL = 60_000;

/** What a request got. `body` is the parsed JSON, or undefined where there was none. */
export interface Got<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** What a request sends. A string body goes out as it is. */
export interface Sent {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Somebody who asks: a person with a session, or nobody. */
export type Client = <T = unknown>(method: string, path: string, sent?: Sent) => Promise<Got<T>>;

/** The real server of one spec file, with a database of its own that holds the demonstration. */
export class TestServer {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly origin: string,
    private readonly env: Readonly<Record<string, string>>,
    private readonly tokens: Map<string, Promise<string>>,
  ) {}

  /** Boots the whole server on a free port against the MongoDB at TONGBAN_TEST_MONGODB_URI. */
  static start(env: Readonly<Record<string, string>> = {}): Promise<TestServer> {
    return TestServer.boot(env, new Map());
  }

  private static async boot(
    env: Readonly<Record<string, string>>,
    tokens: Map<string, Promise<string>>,
  ): Promise<TestServer> {
    const mongo = process.env['TONGBAN_TEST_MONGODB_URI'];
    if (mongo === undefined) throw new Error('TONGBAN_TEST_MONGODB_URI names no MongoDB to test against');
    const fresh = `test-${randomBytes(6).toString('hex')}`;
    const settings = readSettings({
      TONGBAN_MODE: 'test',
      PORT: '0',
      MONGODB_URI: mongo,
      TONGBAN_DATABASE: fresh,
      ...env,
    });
    const app = await serve(settings);
    await app.get(SeedDemonstration, { strict: false }).run();
    return new TestServer(app, await app.getUrl(), { ...env, TONGBAN_DATABASE: settings.database }, tokens);
  }

  /** Another backend on the same database, for the same people with the same sessions. Close it before this one is stopped. */
  second(): Promise<TestServer> {
    return TestServer.boot(this.env, this.tokens);
  }

  /** What there is in the database, for specs that look behind the routes. */
  get store(): Store {
    return this.app.get(Store, { strict: false });
  }

  /** Drops the database and stops the server. */
  async stop(): Promise<void> {
    await this.store.connection.dropDatabase();
    await this.close();
  }

  /** Stops the server and leaves the database. */
  close(): Promise<void> {
    return this.app.close();
  }

  /** A program that acts as this person of the demonstration, with a bearer token; undefined for nobody. */
  as(account?: string): Client {
    return async (method, path, sent = {}) => {
      const token = account === undefined ? undefined : await this.tokenOf(account);
      const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
      return this.ask(method, path, { ...sent, headers: { ...authorization, ...sent.headers } });
    };
  }

  /** One request without a session of its own. */
  async ask<T = unknown>(method: string, path: string, { body, headers = {} }: Sent = {}): Promise<Got<T>> {
    const typed: Record<string, string> =
      body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' };
    const raw =
      body === undefined || typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body);
    const response = await fetch(`${this.origin}${path}`, {
      method,
      headers: { ...typed, ...headers },
      body: raw,
      redirect: 'manual',
    });
    // A stream of events does not end: that it was opened is all there is to know here.
    const streams = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
    const text = streams ? (await response.body?.cancel(), '') : await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson && text !== '' ? JSON.parse(text) : text) as T,
    };
  }

  /** Everybody signs in anew, e.g. years later. */
  forgetSessions(): void {
    this.tokens.clear();
  }

  /** The token of a person, signed in once. */
  tokenOf(account: string): Promise<string> {
    const known = this.tokens.get(account);
    if (known) return known;
    const token = this.signIn(account);
    this.tokens.set(account, token);
    return token;
  }

  /** A token of its own for a person. */
  async signIn(account: string): Promise<string> {
    const got = await this.ask('POST', '/api/session', { body: { account, password: DEMONSTRATION_PASSWORD } });
    const token = /tongban_session=([^;]+)/.exec(got.headers.get('set-cookie') ?? '')?.[1];
    if (token === undefined) throw new Error(`${account} could not sign in: ${JSON.stringify(got.body)}`);
    return token;
  }
}

/** The code of a problem that came back, with the codes and pointers of its places, e.g. `400 BODY.INVALID /item BODY.UNKNOWN_KEY`. */
export function problemIn(got: Got): string {
  const problem = got.body as Partial<Problem>;
  const places = (problem.errors ?? []).map(({ pointer, code }) => ` ${pointer} ${code}`).join('');
  return `${got.status} ${problem.code}${places}`;
}
