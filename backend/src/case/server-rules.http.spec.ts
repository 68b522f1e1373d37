import type { Answers } from '#shared/form/answers';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';

/** CVE-2025-64515 and its kind (trust.md, T7): rules that only the browser follows are no rules. */
describe('The server’s own evaluation of a submission', () => {
  let server: TestServer;
  let work: CaseWork;

  beforeAll(async () => {
    server = await TestServer.start();
    work = new CaseWork(server);
  });
  afterAll(() => server.stop());

  async function stored(answers: Answers): Promise<Answers> {
    return (await work.read('zhang.wei', await work.submit('zhang.wei', answers))).state.answers;
  }

  it('drops answers of hidden places', async () => {
    const kept = await stored({ ...goldenAnswers('noodles'), coldDetail: ['coldMeat'], waterReport: 'X-1' });

    expect(Object.keys(kept)).not.toContain('coldDetail');
    expect(Object.keys(kept)).not.toContain('waterReport');
  });

  it('recomputes computed answers', async () => {
    const kept = await stored({ ...goldenAnswers('noodles'), ratio: 999 });

    expect(kept['ratio'] as unknown).toBe(0.5);
  });

  it('refuses unknown keys, missing answers and missing materials with their places', async () => {
    const draft = await work.begin('li.na', ['licence']);
    const { floor: _floor, ...rest } = goldenAnswers('noodles');

    const got = await work.send('li.na', draft.id, { ...rest, isAdmin: true });

    const problem = problemIn(got);
    expect(problem).toContain('422 ANSWERS.INVALID');
    expect(problem).toContain('/floor FIELD.REQUIRED');
    expect(problem).toContain('/isAdmin FIELD.UNKNOWN');
    expect(problem).toContain('/files/layout MATERIAL.MISSING');
    expect((await server.as('li.na')('GET', `/api/cases/${draft.id}`)).status).toBe(404);
    expect((await server.as('li.na')('GET', `/api/drafts/${draft.id}`)).status).toBe(200);
  });

  it('refuses a draft of somebody else as one that is not there', async () => {
    const draft = await work.begin('li.na', []);
    expect(problemIn(await work.send('zhang.wei', draft.id, goldenAnswers('noodles')))).toBe('404 DRAFT.NOT_FOUND');
  });

  it('refuses forged commands', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    const forged = [
      { seq: 1, command: { kind: 'ended', step: 'granted', end: 'granted' } },
      { seq: 1, command: { kind: 'accept', by: { account: 'hall.clerk', name: 'x' } } },
      { seq: 1, command: { kind: 'accept' }, state: {} },
    ];
    for (const [index, body] of forged.entries()) {
      const headers = { 'idempotency-key': `forged-command-${index}` };
      const got = await server.as('hall.clerk')('POST', `/api/cases/${id}/commands`, { body, headers });
      expect(got.status).toBe(400);
    }
    expect((await work.read('hall.clerk', id)).state.seq).toBeLessThan(4);
    const early = await work.decide('market.chief', id, 'decide', 'grant');
    expect(problemIn(early)).toBe('409 CASE.NOT_YOUR_TURN');
  });
});
