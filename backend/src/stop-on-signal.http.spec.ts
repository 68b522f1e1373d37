import { request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Problem } from '#shared/api/problem';
import { CaseWork } from '#backend/testing/case-work.spec-support';
import { ServerProcess } from '#backend/testing/server-process.spec-support';
import { TestServer } from '#backend/testing/server.spec-support';

/** What became of one request of the load. */
interface Asked {
  readonly sentAt: number;
  readonly status?: number;
  readonly code?: string;
  readonly retryAfter?: string | null;
  readonly closes?: boolean;
  readonly error?: string;
}

const BOUNDARY = 'a-boundary-of-the-spec';
const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

describe('A server that is told to stop', () => {
  let beside: TestServer;
  let server: ServerProcess;

  beforeEach(async () => {
    beside = await TestServer.start();
    server = await ServerProcess.start(beside);
  });
  afterEach(async () => {
    await server.kill();
    await beside.stop();
  });

  const authorization = async () => ({ authorization: `Bearer ${await beside.tokenOf('zhang.wei')}` });

  async function ask(path: string, headers: Record<string, string>): Promise<Asked> {
    const sentAt = performance.now();
    try {
      const response = await fetch(`${server.origin}${path}`, { headers });
      const body = (await response.json()) as Partial<Problem>;
      return {
        sentAt,
        status: response.status,
        ...(body.code !== undefined && { code: body.code }),
        retryAfter: response.headers.get('retry-after'),
        closes: response.headers.get('connection') === 'close',
      };
    } catch (error) {
      const cause = (error as { cause?: { code?: string } }).cause;
      return { sentAt, error: cause?.code ?? String(error) };
    }
  }

  /** An upload that stops in its middle until `finish` is called. */
  function slowUpload(path: string, headers: Record<string, string>) {
    const asked = request(`${server.origin}${path}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    });
    const answer = new Promise<number>((resolve, reject) => {
      asked.on('error', reject);
      asked.on('response', (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      });
    });
    asked.write(
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n${PDF}`,
    );
    return { answer, finish: () => asked.end(`\r\n--${BOUNDARY}--\r\n`) };
  }

  it('answers all that is under way, turns away what comes later, and ends in order', async () => {
    const headers = await authorization();
    const draft = await new CaseWork(beside).begin('zhang.wei', []);
    const upload = slowUpload(`/api/drafts/${draft.id}/files?material=licence`, headers);
    let on = true;
    const asked: Asked[] = [];
    const load = Array.from({ length: 20 }, async () => {
      while (on) {
        const one = await ask('/api/cases', headers);
        asked.push(one);
        if (one.error !== undefined) await pause(20);
      }
    });
    await pause(500);

    const toldAt = performance.now();
    server.signal('SIGTERM');
    while (!asked.some(({ code }) => code === 'PLATFORM.STOPPING') && performance.now() < toldAt + 5000) await pause(5);
    const [ready, live] = await Promise.all(['ready', 'live'].map((path) => ask(`/api/health/${path}`, {})));
    server.signal('SIGTERM');
    upload.finish();
    const uploaded = await upload.answer;
    const code = await server.ended();
    on = false;
    await Promise.all(load);

    expect(uploaded).toBe(201);
    expect(code).toBe(0);
    expect([ready!.status, ready!.code, live!.status]).toEqual([503, 'PLATFORM.NOT_READY', 200]);
    const before = asked.filter(({ sentAt }) => sentAt < toldAt);
    expect(before.length).toBeGreaterThan(20);
    expect(before.filter(({ status, code: why }) => status !== 200 && why !== 'PLATFORM.STOPPING')).toEqual([]);
    const turnedAway = asked.filter(({ code: why }) => why === 'PLATFORM.STOPPING');
    expect(turnedAway.length).toBeGreaterThan(0);
    expect(
      turnedAway.every(({ status, retryAfter, closes }) => status === 503 && retryAfter === '2' && closes === true),
    ).toBeTrue();
    // Who comes when it no longer listens is refused, or reset where the system had taken his connection but the server not yet.
    const errors = new Set(asked.flatMap(({ error }) => error ?? []));
    for (const known of ['ECONNREFUSED', 'ECONNRESET']) errors.delete(known);
    expect([...errors]).toEqual([]);
  });

  it('ends although somebody never finishes his request', async () => {
    const draft = await new CaseWork(beside).begin('zhang.wei', []);
    const upload = slowUpload(`/api/drafts/${draft.id}/files?material=licence`, await authorization());
    const cut = upload.answer.catch((error: NodeJS.ErrnoException) => error.code);
    await pause(300);

    server.signal('SIGINT');

    expect(await server.ended()).toBe(0);
    expect(await cut).not.toBe(201);
  });
});
