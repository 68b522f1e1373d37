import type { AuditPage } from '#shared/api/audit';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';

const ANSWERS = goldenAnswers('noodles');

describe('Answers that a step does not read', () => {
  let server: TestServer;
  let work: CaseWork;
  let id: string;

  beforeAll(async () => {
    server = await TestServer.start();
    work = new CaseWork(server);
    id = await work.submit('zhang.wei', ANSWERS);
    await work.must('hall.clerk', id, { kind: 'accept' });
    await work.decide('market.reviewer', id, 'documents', 'complete');
  });
  afterAll(() => server.stop());

  const keysOf = async (account: string) => Object.keys((await work.read(account, id)).state.answers);
  const hidden = ['legalPersonId'];

  it('do not leave the server: not in the state, not in the events, not with the answer to a command', async () => {
    const { answers } = (await work.read('zhang.wei', id)).state;
    const view = await work.read('market.inspector2', id);
    expect(view.withheld).toEqual(hidden);
    const taken = await work.must(
      'market.inspector2',
      id,
      await work.decision('market.inspector2', id, 'inspect', 'fit'),
    );
    for (const told of [view, taken]) {
      for (const key of hidden) {
        expect(Object.hasOwn(told.state.answers, key)).withContext(key).toBeFalse();
        const value = JSON.stringify(answers[key]);
        expect(value).toMatch(/\d{17}/);
        expect(JSON.stringify(told)).withContext(key).not.toContain(value);
      }
    }
  });

  it('are there for the steps that read them, for who accepts, for auditors and the applicant', async () => {
    for (const account of ['market.reviewer', 'market.chief', 'hall.clerk', 'audit.officer', 'zhang.wei'])
      expect(await keysOf(account))
        .withContext(account)
        .toEqual(jasmine.arrayContaining(hidden));
  });

  it('are not there for a colleague who has no part in any step, nor are sensitive ones', async () => {
    const keys = await keysOf('market.registrar1');
    for (const key of hidden) expect(keys).not.toContain(key);
    expect(keys).toContain('name');
  });

  it('are not written where the step may not, at their place', async () => {
    const decision = { step: 'inspect', outcome: 'fit', points: [], amended: { name: '改名' } };
    const got = await work.command('market.inspector1', id, { kind: 'decide', decision });
    expect(got.status).toBe(409);
    expect(problemIn(got)).toMatch(/CASE\.(FIELD_NOT_WRITABLE \/command\/decision\/amended\/name|DECISION_INVALID)/);
  });

  it('leave a record of each read, with the steps that it was for and the sensitive answers in sight', async () => {
    const read = async (account: string) => {
      await work.read(account, id);
      const path = `/api/audit?account=${account}&limit=100`;
      const { body } = await server.as('audit.officer')<AuditPage>('GET', path);
      return body.entries.find(({ act }) => act === 'case.read')!.details;
    };
    const [reviewer, inspector] = [await read('market.reviewer'), await read('market.inspector2')];
    expect(reviewer['purpose']).toContain('documents');
    expect(reviewer['sensitive']).toContain('legalPersonId');
    expect(inspector['purpose']).toContain('inspect');
    expect(String(inspector['sensitive'] ?? '')).not.toContain('legalPersonId');
  });
});
