import { Logger } from '@nestjs/common';
import { TestServer } from '#backend/testing/server.spec-support';

describe('the server that runs', () => {
  let server: TestServer;

  beforeAll(async () => (server = await TestServer.start()));
  afterAll(() => server.stop());

  it('writes its faults where whoever runs it finds them, with the route and never with what was sent', async () => {
    const lines: string[] = [];
    const keep = (line: unknown) => lines.push(String(line)) > 0;
    spyOn(process.stderr, 'write').and.callFake(keep);
    spyOn(process.stdout, 'write').and.callFake(keep);
    spyOn(server.store, 'act').and.rejectWith(new Error('planted'));
    const got = await server.ask('POST', '/api/session', { body: { account: 'canary.name', password: 'canary-word' } });
    expect(got.status).toBe(500);
    expect(lines.join('')).toContain('POST /api/session failed: Error: planted');
    expect(lines.join('')).not.toContain('canary');
  });

  it('says nothing of what is of no concern', () => {
    const written = spyOn(process.stdout, 'write').and.returnValue(true);
    new Logger('Spec').log('by the way');
    expect(written).not.toHaveBeenCalled();
  });
});
