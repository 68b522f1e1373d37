import { randomUUID } from 'node:crypto';

/** An answer of the API: its status, its JSON, its ETag. */
export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly etag: string | null;
}

/** A signed-in person who talks to the API as a program does. */
export interface Client {
  get<T>(path: string): Promise<Answer<T>>;
  send<T>(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<T>>;
  /** The bytes of a file; throws where they are refused. */
  read(path: string): Promise<Uint8Array>;
  upload<T>(path: string, name: string, bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Answer<T>>;
}

/** The password of the demonstration's people; nothing but a demonstration or a test accepts it. */
export const PASSWORD = 'Tongban-demo-1';

/** A key of its own for every command, as a careful client makes it. */
export const idempotencyKey = (): Record<string, string> => ({ 'idempotency-key': randomUUID() });

/** Signs a person in over HTTP and gives the cookie of the session. Throws when that fails. */
export async function cookieOf(origin: string, account: string): Promise<string> {
  const answer = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ account, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(`${account} cannot sign in: ${answer.status} ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((entry) => entry.split(';')[0])
    .join('; ');
}

/** A person who is signed in, as a program sees the API. */
export async function signIn(origin: string, account: string): Promise<Client> {
  const cookie = await cookieOf(origin, account);
  const call = async <T>(path: string, init: RequestInit): Promise<Answer<T>> => {
    const response = await fetch(origin + path, {
      ...init,
      headers: { origin, cookie, ...(init.headers as Record<string, string>) },
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (text ? JSON.parse(text) : undefined) as T,
      etag: response.headers.get('etag'),
    };
  };
  return {
    get: (path) => call(path, {}),
    send: (method, path, body, headers = {}) =>
      call(path, {
        method,
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    read: async (path) => {
      const response = await fetch(origin + path, { headers: { cookie } });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    upload: (path, name, bytes, type) => {
      const form = new FormData();
      form.append('file', new Blob([bytes], { type }), name);
      return call(path, { method: 'POST', body: form });
    },
  };
}
