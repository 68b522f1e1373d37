import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { FileStore } from '#backend/file/file-store.repository';
import { TestServer } from '#backend/testing/server.spec-support';

describe('The store of files', () => {
  let servers: TestServer[];
  let stores: FileStore[];

  beforeAll(async () => {
    const first = await TestServer.start();
    servers = [first, await first.second()];
    stores = servers.map((server) => server.app.get(FileStore, { strict: false }));
  });
  afterAll(async () => {
    await servers[1]?.close();
    await servers[0]?.stop();
  });

  it('keeps one of several papers that are printed under one id at once, whole', async () => {
    for (let round = 0; round < 10; round += 1) {
      const id = randomUUID();
      // Several chunks each, so that a mixture would show.
      const papers = Array.from({ length: 4 }, (_, index) => Buffer.alloc(600_000, index + 1));
      const about = { owner: 'case', name: 'paper.pdf', type: 'application/pdf' };

      await Promise.all(papers.map((bytes, index) => stores[index % 2]!.put(id, about, bytes)));

      const kept = await buffer(stores[0]!.read(id));
      expect(papers.filter((bytes) => bytes.equals(kept)).length).toBe(1);
      expect((await stores[1]!.find(id))?.bytes).toBe(600_000);
      // A late one changes nothing: whoever read it once reads the same again.
      await stores[1]!.put(id, about, Buffer.alloc(10, 9));
      expect((await buffer(stores[0]!.read(id))).equals(kept)).toBeTrue();
    }
  });

  it('keeps a file without bytes', async () => {
    const id = randomUUID();
    await stores[0]!.put(id, { owner: 'case', name: 'empty.pdf', type: 'application/pdf' }, Buffer.alloc(0));
    expect((await buffer(stores[1]!.read(id))).length).toBe(0);
  });
});
