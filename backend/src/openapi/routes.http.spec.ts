import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { allows, PERMISSIONS } from '#shared/access/permission';
import { Role } from '#shared/access/role';
import { PROBLEM_WORDS } from '#shared/api/problem-words';
import { ApiDocument } from '#backend/openapi/api-document';
import { PEOPLE } from '#backend/demonstration/people';
import type { Route } from '#backend/platform/http/route-table';
import { TestServer } from '#backend/testing/server.spec-support';

const ID = '01a20d5d-003e-7558-87bf-aa239ba8c79d';

/** The routes that are open to everybody; one more must be written here on purpose. */
const OPEN = [
  'GET /api/docs',
  'GET /api/health/live',
  'GET /api/health/ready',
  'GET /api/openapi.json',
  'GET /api/regions',
  'GET /api/schema/definition',
  'GET /api/services',
  'GET /api/services/:item',
  'GET /api/services/:item/answers-schema',
  'GET /api/services/:item/versions/:number',
  'GET /api/session',
  'GET /api/settings',
  'GET /api/verify/:code',
  'POST /api/session',
];

describe('the routes', () => {
  let server: TestServer;
  let routes: Route[];

  beforeAll(async () => {
    server = await TestServer.start();
    routes = server.app.get(ApiDocument, { strict: false }).routes();
  });
  afterAll(() => server.stop());

  /** An address of the route that is well formed and leads to nothing. */
  const addressOf = (route: Route): string =>
    route.path.replaceAll(/:(\w+)/g, (_, name: string) =>
      name === 'item' ? 'no-such-item' : name === 'number' ? '1' : ID,
    );

  it('are there', () => expect(routes.length).toBeGreaterThan(30));

  it('each declare permission, success, refusals and schemas', () => {
    for (const route of routes) {
      const where = `${route.method} ${route.path} (${route.handler})`;
      expect(route.permission).withContext(where).toBeDefined();
      expect(route.answers).withContext(where).toBeDefined();
      expect(route.refuses).withContext(where).toBeDefined();
      for (const read of route.reads)
        expect(read.schema instanceof z.ZodType)
          .withContext(`${where} ${read.from}`)
          .toBeTrue();
      const reads = route.reads.map(({ from }) => from);
      if (route.path.includes(':')) expect(reads).withContext(where).toContain('param');
      if (['POST', 'PUT', 'PATCH'].includes(route.method) && !route.takesFile)
        expect(reads).withContext(where).toContain('body');
      for (const code of route.refuses ?? [])
        expect(Object.hasOwn(PROBLEM_WORDS, code)).withContext(`${where} ${code}`).toBeTrue();
    }
  });

  it('are open to everybody where this list says so, and nowhere else', () => {
    const open = routes.filter(({ permission }) => permission !== undefined && PERMISSIONS[permission] === 'everyone');
    expect(open.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(OPEN);
  });

  it('let a role in exactly where the permission table does', async () => {
    for (const role of [undefined, ...Role.options]) {
      const person = PEOPLE.find(({ roles }) => role !== undefined && roles.includes(role));
      const ask = server.as(person?.account);
      for (const route of routes) {
        if (route.handler === 'SessionController.close') continue;
        const { status, body } = await ask(route.method, addressOf(route));
        const code = (body as { code?: string } | null)?.code;
        const turnedAway = status === 401 || code === 'ACCESS.DENIED';
        const may = route.permission !== undefined && allows(route.permission, person ? [...person.roles] : []);
        expect(turnedAway)
          .withContext(`${role ?? 'nobody'}: ${route.method} ${route.path} gave ${status} ${code}`)
          .toBe(!may);
        expect(status)
          .withContext(`${role ?? 'nobody'}: ${route.method} ${route.path}`)
          .toBeLessThan(500);
      }
    }
  });

  it('open to nobody by another form of their address', async () => {
    for (const route of routes.filter(
      ({ permission }) => permission !== undefined && PERMISSIONS[permission] !== 'everyone',
    )) {
      const path = addressOf(route);
      for (const form of [
        `${path}/`,
        path.replace('/api/', '/api//'),
        `${path};x`,
        path.replace('/api/', '/%61pi/'),
        `${path}?public=/api/services`,
      ]) {
        const { status } = await server.ask(route.method, form);
        expect([401, 404]).withContext(`${route.method} ${form}`).toContain(status);
      }
      if (route.method === 'GET')
        expect((await server.ask('HEAD', path)).status)
          .withContext(`HEAD ${path}`)
          .toBe(401);
    }
  });

  it('refuse to be reached by an overridden method', async () => {
    const got = await server.ask('POST', '/api/items/no-such-item/draft', {
      body: {},
      headers: { 'x-http-method-override': 'GET' },
    });
    expect(got.status).toBe(404);
  });

  it('all stand in the description, and nothing else does', async () => {
    const { body } = await server.ask<{ paths: Record<string, object> }>('GET', '/api/openapi.json');
    const described = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(
      routes.map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`).sort(),
    );
  });

  it('describe nothing that is not there: every reference leads to a schema', async () => {
    const { body } = await server.ask<{ components: { schemas: Record<string, object> } }>('GET', '/api/openapi.json');
    const wanted = [...JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
      (match) => match[1] ?? '',
    );
    expect([...new Set(wanted)].filter((name) => !Object.hasOwn(body.components.schemas, name))).toEqual([]);
    expect(JSON.stringify(body)).not.toContain('#/$defs/');
  });

  it('are shown to people on a page without script or anything from outside', async () => {
    const { status, headers, body } = await server.ask<string>('GET', '/api/docs');
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|https?:/);
    expect(body).not.toMatch(/<script|<link|<img| src=|href="http|@import|url\(/i);
    for (const { path } of routes) expect(body).toContain(path.replaceAll(/:(\w+)/g, '{$1}'));
  });
});

describe('the words of problems', () => {
  it('are there for every code that the server or the rules refuse with', () => {
    const root = join(import.meta.dirname, '..', '..', '..', '..');
    const folders = ['backend/src', 'shared/src/case', 'shared/src/chain', 'shared/src/document'].map((folder) =>
      join(root, folder),
    );
    const files = folders.flatMap((folder) =>
      statSync(folder, { throwIfNoEntry: false })
        ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
            .filter((name) => name.endsWith('.ts') && !name.includes('.spec'))
            .map((name) => join(folder, name))
        : [],
    );
    const used = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/(?:refused|refuse)\(\s*'([A-Z_]+\.[A-Z_]+)'/g)].map(
        (match) => match[1] ?? '',
      ),
    );
    expect(used.length).toBeGreaterThan(20);
    expect([...new Set(used)].filter((code) => !Object.hasOwn(PROBLEM_WORDS, code))).toEqual([]);
  });

  it('speak both languages', () => {
    for (const [code, { zh, en }] of Object.entries(PROBLEM_WORDS as Record<string, { zh: string; en?: string }>)) {
      expect(zh)
        .withContext(code)
        .toMatch(/[\u4e00-\u9fff]/);
      expect(en).withContext(code).toBeTruthy();
    }
  });
});
