import { randomUUID } from 'node:crypto';
import { COMMAND_KINDS } from '#shared/case/case-command';
import { COMMANDS } from '#backend/openapi/matrix/commands.spec-support';
import { addPeople } from '#backend/openapi/matrix/person.spec-support';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';

const NOTHING = '01a20d5d-003e-7558-87bf-aa239ba8c79d';

/** Of the case's department, with a post that has no part in its chain. */
const COLLEAGUE = 'market.registrar1';

describe('A command, of every kind, of somebody whose case it is not', () => {
  let server: TestServer;
  let work: CaseWork;
  let id: string;

  beforeAll(async () => {
    server = await TestServer.start();
    await addPeople(server);
    work = new CaseWork(server);
    id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.must('hall.clerk', id, { kind: 'accept' });
    // The platform's own acts on it are over.
    await work.until('zhang.wei', id, ({ state }) => state.documents.length === 2);
  });
  afterAll(() => server.stop());

  it('finds nothing where he is of another department, or of none, or another applicant', async () => {
    const before = await work.read('zhang.wei', id);
    for (const stranger of ['urban.officer', 'urban.chief', 'urban.added-clerk', 'nowhere.officer', 'li.na']) {
      for (const kind of COMMAND_KINDS) {
        const [given, none] = [
          await work.give(stranger, id, before.state.seq, COMMANDS[kind], randomUUID()),
          await work.give(stranger, NOTHING, before.state.seq, COMMANDS[kind], randomUUID()),
        ];
        expect(problemIn(given)).withContext(`${stranger} ${kind}`).toBe('404 CASE.NOT_FOUND');
        expect(given.body).withContext(`${stranger} ${kind}`).toEqual(none.body);
      }
    }
    const after = await work.read('zhang.wei', id);
    expect([after.events, after.state]).toEqual([before.events, before.state]);
  });

  it('is refused by the rules where he is of the department and holds no post for it', async () => {
    const before = await work.read(COLLEAGUE, id);
    expect(before.commands).toEqual([]);
    for (const kind of COMMAND_KINDS) {
      const given = await work.give(COLLEAGUE, id, before.state.seq, COMMANDS[kind], randomUUID());
      expect(problemIn(given))
        .withContext(kind)
        .toMatch(/^409 CASE\.[A-Z_]+$/);
    }
    expect((await work.read(COLLEAGUE, id)).events).toEqual(before.events);
  });
});
