import type { UploadView } from '#shared/api/draft';
import type { AnsweredFile } from '#shared/definition/field-kind/file';
import type { FormElement } from '#shared/definition/form-element';
import type { Answers } from '#shared/form/answers';
import { SweepFiles } from '#backend/file/sweep-files';
import { Clock } from '#backend/platform/clock';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { publishWith } from '#backend/testing/publish-golden.spec-support';
import { type Got, problemIn, TestServer } from '#backend/testing/server.spec-support';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const rule = { formats: ['pdf'], maxMegabytes: 1, maxFiles: 2 } as const;
const ELEMENTS = [
  { kind: 'file', key: 'plan', label: { zh: '平面图' }, required: true, ...rule },
  {
    kind: 'repeat',
    key: 'machines',
    label: { zh: '设备' },
    max: 3,
    summary: [],
    elements: [{ kind: 'file', key: 'photo', label: { zh: '照片' }, ...rule }],
  },
] as unknown as FormElement[];

describe('Answers that are files, over HTTP', () => {
  let server: TestServer;
  let work: CaseWork;

  beforeAll(async () => {
    server = await TestServer.start();
    await publishWith(server, ELEMENTS);
    work = new CaseWork(server);
  });
  afterAll(() => server.stop());

  const upload = (
    account: string,
    path: string,
    place: string,
    bytes = PDF,
    name = '图.pdf',
  ): Promise<Got<UploadView>> => {
    const body = new FormData();
    body.append('file', new Blob([bytes], { type: 'application/pdf' }), name);
    return server.as(account)<UploadView>('POST', `${path}/files?material=${encodeURIComponent(place)}`, { body });
  };
  const answered = ({ body: { file } }: Got<UploadView>): AnsweredFile => {
    const { id, name, type, bytes, sha256 } = file;
    return { id, name, type, bytes, sha256 };
  };
  const send = (account: string, draft: string, more: Record<string, unknown>) =>
    work.send(account, draft, { ...goldenAnswers('noodles'), ...more } as Answers);
  const begun = async (account: string) => {
    const { id } = await work.begin(account);
    const path = `/api/drafts/${id}`;
    return { id, path, plan: answered(await upload(account, path, 'field:plan')) };
  };

  it('are submitted as they were received, in rows too, and stay when unused files are swept', async () => {
    const { id, path, plan } = await begun('zhang.wei');
    const photo = answered(await upload('zhang.wei', path, 'field:machines.photo'));

    const got = await send('zhang.wei', id, { plan: [plan], machines: [{}, { photo: [photo] }] });

    expect(got.status).withContext(problemIn(got)).toBe(201);
    const { state } = await work.read('zhang.wei', id);
    expect<unknown>(state.answers['plan']).toEqual([plan]);
    expect<unknown>(state.answers['machines']).toEqual([{}, { photo: [photo] }]);
    expect(state.files.map(({ material }) => material)).toEqual(['licence', 'layout']);
    const clock = spyOn(server.app.get(Clock, { strict: false }), 'now').and.returnValue(
      new Date(Date.now() + 25 * 3_600_000).toISOString(),
    );
    await server.app.get(SweepFiles, { strict: false }).run();
    clock.and.callThrough();
    for (const file of [plan, photo])
      expect((await server.as('zhang.wei')<string>('GET', `/api/files/${file.id}`)).body).toBe(PDF.toString());
    expect((await server.as('hall.clerk')('GET', `/api/files/${plan.id}`)).status).toBe(200);
  });

  it('are refused where the platform did not receive them so', async () => {
    const { id, path, plan } = await begun('li.na');
    const other = await begun('wang.qiang');
    const photo = answered(await upload('li.na', path, 'field:machines.photo'));
    const licence = (await server.as('li.na')<{ files: AnsweredFile[] }>('GET', path)).body.files[0]!;
    const taken = answered(await upload('li.na', path, 'field:plan'));
    await server.as('li.na')('DELETE', `${path}/files/${taken.id}`);
    const forged: [string, object][] = [
      ['an id that nobody has', { ...plan, id: 'nobody' }],
      ['a file of somebody else', other.plan],
      ['another fingerprint', { ...plan, sha256: '0'.repeat(64) }],
      ['another size', { ...plan, bytes: plan.bytes + 1 }],
      ['another name', { ...plan, name: '别的.pdf' }],
      ['a file of another question', photo],
      ['a file of a material', { ...plan, id: licence.id, name: licence.name }],
      ['a file that was taken out', taken],
    ];
    for (const [what, file] of forged)
      expect(problemIn(await send('li.na', id, { plan: [file] })))
        .withContext(what)
        .toBe('422 ANSWERS.INVALID /plan/0 FILE.UNKNOWN');
    expect(problemIn(await send('li.na', id, { plan: [plan], machines: [{ photo: [plan] }] }))).toBe(
      '422 ANSWERS.INVALID /machines/0/photo/0 FILE.UNKNOWN',
    );
    expect(problemIn(await send('li.na', id, { plan: [{ ...plan, type: 'image/png' }] }))).toContain('FIELD.FILE_TYPE');
    expect(problemIn(await send('li.na', id, {}))).toBe('422 ANSWERS.INVALID /plan FIELD.REQUIRED');
    expect((await send('li.na', id, { plan: [plan] })).status).toBe(201);

    expect(problemIn(await upload('li.na', path, 'field:plan'))).toBe('404 DRAFT.NOT_FOUND');
  });

  it('are taken for questions of the form alone, by the rule of the question', async () => {
    const { path } = await begun('wang.qiang');
    for (const place of [
      'field:no',
      'field:machines',
      'field:photo',
      'field:',
      'plan',
      'field:__proto__',
      'field:plan.x',
    ])
      expect(problemIn(await upload('wang.qiang', path, place)))
        .withContext(place)
        .toBe('409 FILE.MATERIAL_UNKNOWN');
    const large = Buffer.concat([PDF, Buffer.alloc(1_000_000)]);
    expect(problemIn(await upload('wang.qiang', path, 'field:plan', large))).toBe('413 FILE.TOO_LARGE');
    const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
    expect(problemIn(await upload('wang.qiang', path, 'field:plan', png, 'a.png'))).toBe('415 FILE.TYPE_REFUSED');
  });

  it('are corrected with files of the case alone', async () => {
    const { id, plan } = await begun('li.na');
    expect((await send('li.na', id, { plan: [plan] })).status).toBe(201);
    await work.must('hall.clerk', id, { kind: 'requestCorrection', places: [{ field: 'plan', reason: '看不清' }] });
    const correct = (files: readonly object[]) =>
      work.command('li.na', id, { kind: 'correct', answers: { plan: files as never }, files: [] });
    const fresh = answered(await upload('li.na', `/api/cases/${id}`, 'field:plan', PDF, '新图.pdf'));
    const photo = answered(await upload('li.na', `/api/cases/${id}`, 'field:machines.photo'));

    for (const file of [{ ...fresh, sha256: '0'.repeat(64) }, { ...plan, name: '改.pdf' }, photo])
      expect(problemIn(await correct([file]))).toBe('422 ANSWERS.INVALID /plan/0 FILE.UNKNOWN');
    const got = await correct([plan, fresh]);

    expect(got.status).withContext(problemIn(got)).toBe(200);
    expect<unknown>(got.body.state.answers['plan']).toEqual([plan, fresh]);
  });
});
