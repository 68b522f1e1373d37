import { Store } from '#backend/platform/mongo/store';
import { Readiness } from '#backend/platform/readiness';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';

describe('health', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.start();
  });
  afterAll(() => server.stop());

  it('is told to everybody', async () => {
    expect((await server.ask('GET', '/api/health/live')).body).toEqual({ status: 'ok' });
    const ready = await server.ask<{ status: string; parts: string[] }>('GET', '/api/health/ready');
    expect(ready.body.status).toBe('ok');
    expect([...ready.body.parts].sort()).toEqual(['database', 'indexes', 'running', 'worker']);
  });

  it('names the part that is not in order, without saying more, and is alive all the same', async () => {
    spyOn(server.app.get(Store, { strict: false }), 'takesWrites').and.resolveTo(false);
    const ready = await server.ask<{ errors: unknown }>('GET', '/api/health/ready', {
      headers: { 'accept-language': 'en' },
    });
    expect(problemIn(ready)).toBe('503 PLATFORM.NOT_READY /database HEALTH.DATABASE');
    expect(ready.body.errors).toEqual([
      {
        pointer: '/database',
        code: 'HEALTH.DATABASE',
        message: 'The database does not take writes for the majority at the moment.',
      },
    ]);
    expect((await server.ask('GET', '/api/health/live')).status).toBe(200);
  });

  it('takes a part that cannot be asked for not in order', async () => {
    const readiness = new Readiness();
    readiness.add('worker', () => Promise.reject(new Error('gone')));
    readiness.add('running', () => true);
    expect(await readiness.parts()).toEqual([
      { part: 'worker', ok: false },
      { part: 'running', ok: true },
    ]);
  });

  it('tries a real write, once for all who ask at the same moment', async () => {
    const store = server.app.get(Store, { strict: false });
    const last = async () => (await store.connection.collection('readiness').findOne())?.['at'] as Date;
    await server.ask('GET', '/api/health/ready');
    await new Promise((settle) => setTimeout(settle, 1100));
    const before = await last();
    await Promise.all(Array.from({ length: 5 }, () => server.ask('GET', '/api/health/ready')));
    const after = await last();
    await server.ask('GET', '/api/health/ready');

    expect(after.getTime()).toBeGreaterThan(before.getTime());
    expect((await last()).getTime()).toBe(after.getTime());
  });
});
