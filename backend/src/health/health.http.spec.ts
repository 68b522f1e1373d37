import { Store } from '#backend/platform/mongo/store';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';

describe('health', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.start();
  });
  afterAll(() => server.stop());

  it('is told to everybody', async () => {
    for (const path of ['live', 'ready'])
      expect((await server.ask('GET', `/api/health/${path}`)).body).toEqual({ status: 'ok' });
  });

  it('is not ready while the database takes no writes, and alive all the same', async () => {
    spyOn(server.app.get(Store, { strict: false }), 'takesWrites').and.resolveTo(false);
    expect(problemIn(await server.ask('GET', '/api/health/ready'))).toBe('503 PLATFORM.NOT_READY');
    expect((await server.ask('GET', '/api/health/live')).status).toBe(200);
  });
});
