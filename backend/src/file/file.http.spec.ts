import { createHash } from 'node:crypto';
import { request } from 'node:http';
import type { UploadView } from '#shared/api/draft';
import { SweepFiles } from '#backend/file/sweep-files';
import { Clock } from '#backend/platform/clock';
import { type Client, type Got, problemIn, TestServer } from '#backend/testing/server.spec-support';

const ITEM = 'food-business-catering-new';
const PDF = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<<>>\nendobj\n');
const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
interface Draft {
  id: string;
  files: { id: string; material: string }[];
}

describe('a file', () => {
  let server: TestServer;
  let zhang: Client;
  let draft: string;

  beforeEach(async () => {
    server = await TestServer.start();
    zhang = server.as('zhang.wei');
    draft = (await zhang<Draft>('POST', '/api/drafts', { body: { item: ITEM } })).body.id;
  });
  afterEach(() => server.stop());

  const upload = (
    bytes: Uint8Array<ArrayBuffer>,
    name: string,
    { material = 'licence', client = zhang, type = 'application/pdf' } = {},
  ): Promise<Got<UploadView>> => {
    const body = new FormData();
    body.append('file', new Blob([bytes], { type }), name);
    return client<UploadView>('POST', `/api/drafts/${draft}/files?material=${material}`, { body });
  };
  const stored = (name: 'files' | 'chunks') => server.store.connection.collection(`files.${name}`).countDocuments();

  it('is kept with its real type, size and hash, and comes back byte by byte as an attachment', async () => {
    const got = await upload(PDF, '../../平面图\u202e.PDF');
    expect(got.status).toBe(201);
    const { file } = got.body;
    expect(file).toEqual({
      id: file.id,
      material: 'licence',
      name: '平面图.PDF',
      type: 'application/pdf',
      bytes: PDF.length,
      sha256: createHash('sha256').update(PDF).digest('hex'),
      scan: 'unscanned',
    });
    const read = await zhang<string>('GET', `/api/files/${file.id}`);
    expect(read.status).toBe(200);
    expect(read.headers.get('content-disposition')).toBe(
      `attachment; filename="file.PDF"; filename*=UTF-8''${encodeURIComponent('平面图.PDF')}`,
    );
    expect(read.headers.get('x-content-type-options')).toBe('nosniff');
    expect(read.headers.get('content-security-policy')).toContain('sandbox');
    expect(read.headers.get('content-type')).toBe('application/pdf');
    expect(read.body).toBe(PDF.toString());
    expect((await zhang<Draft>('GET', `/api/drafts/${draft}`)).body.files.map(({ id }) => id)).toEqual([file.id]);
  });

  it('that is not what it says, or not what the material allows, leaves nothing behind', async () => {
    const html = Buffer.from('<!doctype html><script>alert(1)</script>');
    const cases: [Uint8Array<ArrayBuffer>, string][] = [
      [html, 'plan.pdf'],
      [html, 'plan.html'],
      [PDF, 'plan.png'],
      [PNG, 'plan.pdf'],
      [PDF, 'plan'],
      [PDF, 'plan.pdf.exe'],
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'plan.svg'],
      [Buffer.from('504b0304140000000800', 'hex'), 'plan.pdf'],
    ];
    for (const [bytes, name] of cases)
      expect(problemIn(await upload(bytes, name)))
        .withContext(name)
        .toBe('415 FILE.TYPE_REFUSED');
    expect(problemIn(await upload(Buffer.alloc(0), 'plan.pdf'))).toBe('409 FILE.EMPTY');
    expect(await stored('files')).toBe(0);
    expect(await stored('chunks')).toBe(0);
  });

  it('that is too large leaves nothing behind', async () => {
    const large = Buffer.concat([PDF, Buffer.alloc(21_000_000)]);
    expect(problemIn(await upload(large, 'plan.pdf'))).toBe('413 FILE.TOO_LARGE');
    expect(await stored('files')).toBe(0);
    expect(await stored('chunks')).toBe(0);
    expect((await zhang('GET', '/api/drafts')).status).toBe(200);
  });

  it('is refused for a material that is not asked for, and beyond the number that is', async () => {
    for (const material of ['no-such', '__proto__', 'application']) {
      expect(problemIn(await upload(PDF, 'plan.pdf', { material })))
        .withContext(material)
        .toBe('409 FILE.MATERIAL_UNKNOWN');
    }
    const most = 25;
    const sent = await Promise.all(Array.from({ length: most }, (_, index) => upload(PDF, `plan${index}.pdf`)));
    const kept = sent.filter(({ status }) => status === 201).length;
    expect(kept).toBeLessThan(most);
    expect(sent.filter(({ status }) => status !== 201).map(problemIn)).toEqual(
      Array<string>(most - kept).fill('409 FILE.TOO_MANY'),
    );
    expect((await zhang<Draft>('GET', `/api/drafts/${draft}`)).body.files.length).toBe(kept);
    expect(await stored('files')).toBe(kept);
  });

  it('that comes with another one is refused with it, and nothing is left behind', async () => {
    const body = new FormData();
    for (const name of ['a.pdf', 'b.pdf']) body.append('file', new Blob([PDF], { type: 'application/pdf' }), name);
    const two = await zhang('POST', `/api/drafts/${draft}/files?material=licence`, { body });
    expect(problemIn(two)).toBe('409 FILE.TOO_MANY');
    expect([await stored('files'), await stored('chunks')]).toEqual([0, 0]);
  });

  it('of a multipart body that is broken anywhere is refused, and nothing is left behind', async () => {
    const begun = '--B\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n';
    const bodies: [string, string][] = [
      [`${begun}\r\n${PDF.toString('latin1')}`, 'boundary=B'],
      [`${begun}\r\n${PDF.toString('latin1')}${'x'.repeat(600_000)}`, 'boundary=B'],
      [`${begun}\r\n${PDF.toString('latin1')}\r\n--B\r\nContent-Disp`, 'boundary=B'],
      [begun, 'boundary=B'],
      [begun, 'boundary='],
      [begun, `boundary=${'b'.repeat(3000)}`],
      ['--C\r\n\r\nx\r\n--C--\r\n', 'boundary=B'],
      ['', 'boundary=B'],
    ];
    for (const [body, boundary] of bodies) {
      const got = await zhang('POST', `/api/drafts/${draft}/files?material=licence`, {
        body,
        headers: { 'content-type': `multipart/form-data; ${boundary}` },
      });
      expect(problemIn(got))
        .withContext(`${boundary} ${body.slice(0, 20)}`)
        .toMatch(/^4\d\d FILE\.(INCOMPLETE|MISSING)$/);
    }
    expect([await stored('files'), await stored('chunks')]).toEqual([0, 0]);
    expect((await zhang<Draft>('GET', `/api/drafts/${draft}`)).body.files).toEqual([]);
  });

  it('is refused when the request is no upload', async () => {
    const path = `/api/drafts/${draft}/files?material=licence`;
    expect(problemIn(await zhang('POST', path, { body: { file: { path: '/etc/passwd' } } }))).toBe(
      '415 BODY.TYPE_UNSUPPORTED',
    );
    const empty = new FormData();
    empty.append('note', 'no file');
    expect((await zhang('POST', path, { body: empty })).status).toBeLessThan(500);
    expect(problemIn(await zhang('POST', `/api/drafts/${draft}/files`, { body: empty }))).toContain(
      '400 QUERY.INVALID /material',
    );
    expect(await stored('files')).toBe(0);
  });

  it('whose connection breaks leaves nothing behind, and the server goes on', async () => {
    const token = await server.tokenOf('zhang.wei');
    await new Promise<void>((resolve) => {
      const sending = request(`${server.origin}/api/drafts/${draft}/files?material=licence`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'multipart/form-data; boundary=x',
          'content-length': '9000000',
        },
      });
      sending.on('error', () => resolve());
      sending.write(
        '--x\r\ncontent-disposition: form-data; name="file"; filename="plan.pdf"\r\ncontent-type: application/pdf\r\n\r\n',
      );
      sending.write(Buffer.concat([PDF, Buffer.alloc(600_000)]));
      setTimeout(() => sending.destroy(), 150);
    });
    for (let tries = 0; tries < 40 && (await stored('chunks')) > 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect([await stored('files'), await stored('chunks')]).toEqual([0, 0]);
    expect((await upload(PDF, 'plan.pdf')).status).toBe(201);
  });

  it('is not there for anybody else', async () => {
    const { id } = (await upload(PDF, 'plan.pdf')).body.file;
    for (const account of ['li.na', 'market.chief', 'hall.clerk', 'audit.officer']) {
      expect(problemIn(await server.as(account)('GET', `/api/files/${id}`)))
        .withContext(account)
        .toBe('404 FILE.NOT_FOUND');
    }
    expect(problemIn(await server.as('market.author')('GET', `/api/files/${id}`))).toBe('403 ACCESS.DENIED');
    expect(problemIn(await upload(PDF, 'plan.pdf', { client: server.as('li.na') }))).toBe('404 DRAFT.NOT_FOUND');
    expect(problemIn(await server.as('li.na')('DELETE', `/api/drafts/${draft}/files/${id}`))).toBe(
      '404 FILE.NOT_FOUND',
    );
  });

  it('that was taken out is swept a day later, and no other one', async () => {
    const gone = (await upload(PDF, 'gone.pdf')).body.file.id;
    const kept = (await upload(PDF, 'kept.pdf')).body.file.id;
    expect((await zhang('DELETE', `/api/drafts/${draft}/files/${gone}`)).status).toBe(204);
    const sweep = server.app.get(SweepFiles, { strict: false });
    expect(await sweep.run()).toBe(0);
    spyOn(server.app.get(Clock, { strict: false }), 'now').and.returnValue(
      new Date(Date.now() + 25 * 3_600_000).toISOString(),
    );
    expect(await sweep.run()).toBe(1);
    const left = await server.store.connection.collection('files.files').find().toArray();
    expect(left.map(({ _id }) => String(_id))).toEqual([kept]);
  });
});
