import { request } from 'node:http';

/** What came back for an address that no client library would send so. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** Sends the path as it stands: fetch would tidy `/../` and `%2e` up before they leave. */
export function askRaw(
  origin: string,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, method, path, headers, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Other forms of a path under /api that must not open what the path itself does not. */
export function formsOf(path: string): readonly string[] {
  const [head = '', last = ''] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
  return [
    ...[`${path}/`, `${path}//`, `/${path}`, path.replaceAll('/', '//'), `${head}//${last}`],
    ...[`${path};x`, `${path};/api/services`, `/api;/${path.slice('/api/'.length)}`, `${head};x/${last}`],
    ...[
      `${path}/.`,
      `${path}/%2e`,
      `${head}/./${last}`,
      `${head}/%2e/${last}`,
      `/api/services/..${path.slice('/api'.length)}`,
    ],
    ...[`/api/services/%2e%2e${path.slice('/api'.length)}`, `/api/health/live/..%2f..${path.slice('/api'.length)}`],
    ...[
      `${head}%2f${last}`,
      path.replace('/api/', '/%61pi/'),
      path.replace('/api/', '/API/'),
      path.replaceAll('/', '\\'),
    ],
    ...[
      `${path}?public=/api/services`,
      `${path}?/api/services`,
      `${path}%3f/api/services`,
      `${path}%00`,
      `${path}.json`,
    ],
  ];
}

/** Headers by which servers in front of others let a request pose as another one. */
export const POSING: readonly Readonly<Record<string, string>>[] = [
  ...['x-http-method-override', 'x-http-method', 'x-method-override'].map((name) => ({ [name]: 'GET' })),
  ...['x-original-url', 'x-rewrite-url', 'x-forwarded-path', 'x-forwarded-uri'].map((name) => ({
    [name]: '/api/services',
  })),
  { forwarded: 'for=127.0.0.1;host=localhost' },
  { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' },
  ...['x-user', 'x-account', 'x-remote-user', 'x-authenticated-user'].map((name) => ({ [name]: 'audit.officer' })),
];
