import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';

const PAGE =
  '<!doctype html><html><body><tb-root ngCspNonce="%CSP_NONCE%"></tb-root><script nonce="%CSP_NONCE%" src="main-ABCD1234.js"></script></body></html>';

describe('the site', () => {
  let server: TestServer;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tongban-site-'));
    await writeFile(join(folder, 'index.html'), PAGE);
    await writeFile(join(folder, 'main-ABCD1234.js'), `console.log(${JSON.stringify('x'.repeat(5000))})`);
    await writeFile(join(folder, 'favicon.svg'), '<svg/>');
    server = await TestServer.start({ TONGBAN_SITE: folder });
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });

  const page = (path: string) => server.ask<string>('GET', path, { headers: { accept: 'text/html,*/*' } });

  it('answers every address of a page with the one page, and a nonce of its own each time', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/services/food-business-catering-new', '/studio/x?y=1']) {
      const got = await page(path);
      expect(got.status).withContext(path).toBe(200);
      expect(got.headers.get('cache-control')).toBe('no-store');
      const policy = got.headers.get('content-security-policy') ?? '';
      const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(got.body).toBe(PAGE.replaceAll('%CSP_NONCE%', nonce));
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });

  it('keeps files with a hash in their name for ever, others never without asking', async () => {
    const hashed = await server.ask('GET', '/main-ABCD1234.js');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await server.ask('GET', '/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it('sends its scripts packed', async () => {
    const got = await server.app.inject({ url: '/main-ABCD1234.js', headers: { 'accept-encoding': 'gzip, br' } });
    expect(got.headers['content-encoding']).toBe('br');
    expect(got.rawPayload.length).toBeLessThan(200);
  });

  it('never answers a page where there is no page', async () => {
    expect(problemIn(await page('/api/nothing'))).toBe('404 ROUTE.NOT_FOUND');
    expect(problemIn(await page('/api'))).toBe('404 ROUTE.NOT_FOUND');
    expect(problemIn(await server.ask('GET', '/missing-ABCD1234.js'))).toBe('404 ROUTE.NOT_FOUND');
    for (const path of ['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd']) {
      expect(String((await server.app.inject({ url: path })).payload))
        .withContext(path)
        .not.toContain('root:');
    }
  });
});
