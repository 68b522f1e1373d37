import type { Answers } from '#shared/form/answers';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';

describe('A correction over HTTP', () => {
  let server: TestServer;
  let work: CaseWork;
  let id: string;

  beforeAll(async () => {
    server = await TestServer.start();
    work = new CaseWork(server);
  });
  beforeEach(async () => {
    id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.must('hall.clerk', id, {
      kind: 'requestCorrection',
      places: [
        { field: 'seats', reason: '与布局图不一致', wanted: '按图填写' },
        { material: 'layout', reason: '看不清' },
      ],
    });
  });
  afterAll(() => server.stop());

  const correct = (answers: Answers, files: string[] = []) =>
    work.command('zhang.wei', id, { kind: 'correct', answers: answers as Record<string, never>, files });

  it('is told once, with its last day', async () => {
    const { state } = await work.read('zhang.wei', id);
    expect(state.status).toBe('correcting');
    expect(state.correction?.due).toMatch(/^2026-|^20\d\d-/);
    const again = await work.command('hall.clerk', id, {
      kind: 'requestCorrection',
      places: [{ field: 'floor', reason: '还有' }],
    });
    expect(problemIn(again)).toBe('409 CASE.CORRECTION_TOLD_ONCE');
  });

  it('says in words why, and of one place at a time', async () => {
    const other = await work.submit('li.na', goldenAnswers('noodles'));
    const tell = async (place: object) =>
      problemIn(
        await work.command('hall.clerk', other, { kind: 'requestCorrection', places: [place as { reason: string }] }),
      );
    const at = '400 BODY.INVALID /command/places/0';
    expect(await tell({ field: 'seats', reason: '　 ' })).toBe(`${at}/reason VALUE.BLANK`);
    expect(await tell({ reason: '看不清' })).toBe(`${at} CORRECTION.ONE_PLACE`);
  });

  it('opens the told places and no other', async () => {
    expect(problemIn(await correct({ floor: '二层' }))).toBe(
      '409 CASE.PLACE_NOT_TOLD /command/answers/floor CASE.PLACE_NOT_TOLD',
    );
    const licence = await work.upload('zhang.wei', `/api/cases/${id}/files`, 'licence');
    expect(problemIn(await correct({}, [licence]))).toBe(
      '409 CASE.PLACE_NOT_TOLD /command/files/0 CASE.PLACE_NOT_TOLD',
    );
    expect(problemIn(await correct({}, ['not-there']))).toBe('409 CASE.PLACE_NOT_TOLD /command/files/0 FILE.UNKNOWN');
  });

  it('cannot bring more than an application may hold', async () => {
    expect(problemIn(await correct({ seats: 'x'.repeat(1_000_001) }))).toBe('413 ANSWERS.TOO_LARGE');
  });

  it('is judged by the rules of the form and of the materials', async () => {
    const layout = await work.upload('zhang.wei', `/api/cases/${id}/files`, 'layout');
    expect(problemIn(await correct({ seats: -3 }, [layout]))).toContain('422 ANSWERS.INVALID /seats FIELD.');
    expect(problemIn(await correct({ seats: 30 }, []))).toBe('422 ANSWERS.INVALID /files/layout MATERIAL.MISSING');
  });

  it('changes what was told, keeps everything else, and lets the case go on', async () => {
    const before = await work.read('zhang.wei', id);
    const layout = await work.upload('zhang.wei', `/api/cases/${id}/files`, 'layout');

    const after = await correct({ seats: 30 }, [layout]);

    expect(after.status).toBe(200);
    expect(after.body.state.status).toBe('submitted');
    expect(after.body.state.answers as unknown).toEqual({ ...before.state.answers, seats: 30 });
    const event = after.body.events.find(({ kind }) => kind === 'corrected');
    expect(event).toEqual(jasmine.objectContaining({ answers: { seats: 30 } }));
    expect(after.body.state.files.map((file) => [file.material, file.id === layout])).toEqual([
      ['licence', false],
      ['layout', true],
    ]);
    expect((await work.command('hall.clerk', id, { kind: 'accept' })).status).toBe(200);
    const told = await work.command('market.reviewer', id, {
      kind: 'requestCorrection',
      places: [{ field: 'floor', reason: '还有' }],
    });
    expect(problemIn(told)).toBe('409 CASE.NO_CORRECTION_HERE');
  });
});
