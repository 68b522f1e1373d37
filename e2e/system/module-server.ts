import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join, normalize, relative, sep } from 'node:path';

const ROOT = process.cwd();

/** The packages that shared/ may read, as its fences say. */
const PACKAGES = ['zod', 'canonicalize', '@marcbachmann/cel-js', 're2js', 'tslib'];

/** A server on 127.0.0.1 from which a browser loads the built shared code, module by module. */
export async function serveSharedCode(): Promise<{ readonly origin: string; stop(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    answer(pathname).then(
      ({ type, body }) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: originOf(server), stop: () => server.close() };
}

async function answer(pathname: string): Promise<{ type: string; body: string }> {
  if (pathname === '/') return { type: 'text/html; charset=utf-8', body: await page() };
  if (pathname === '/favicon.ico') return { type: 'image/x-icon', body: '' };
  const path = normalize(join(ROOT, pathname));
  const inside = relative(ROOT, path).split(sep)[0];
  if (inside !== 'build' && inside !== 'node_modules') throw new Error('Not served');
  const file = /\.[cm]?js$/.test(path) ? path : `${path}.js`;
  return { type: 'text/javascript; charset=utf-8', body: await readFile(file, 'utf8') };
}

async function page(): Promise<string> {
  const imports = Object.fromEntries(
    await Promise.all(PACKAGES.map(async (name) => [name, await entryOf(name)] as const)),
  );
  const map = JSON.stringify({ imports: { ...imports, '#shared/': '/build/shared/src/' } });
  return `<!doctype html><html lang="zh"><title>shared</title><script type="importmap">${map}</script></html>`;
}

/** The module that a package's `import` condition names, as a path on this server. Not every package exports its manifest. */
async function entryOf(name: string): Promise<string> {
  const manifest = await readFile(join(ROOT, 'node_modules', name, 'package.json'), 'utf8');
  const { exports, module, main } = JSON.parse(manifest) as { exports?: unknown; module?: string; main?: string };
  return normalize(`/node_modules/${name}/${importTarget(exports) ?? module ?? main ?? 'index.js'}`);
}

function importTarget(exports: unknown): string | undefined {
  if (typeof exports === 'string') return exports;
  if (typeof exports !== 'object' || exports === null) return undefined;
  const table = exports as Record<string, unknown>;
  for (const key of ['.', 'browser', 'import', 'module', 'default']) {
    const target = Object.hasOwn(table, key) ? importTarget(table[key]) : undefined;
    if (target !== undefined) return target;
  }
  return undefined;
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The module server has no port.');
  return `http://127.0.0.1:${address.port}`;
}
