import type { CaseCommandKind } from '#shared/case/case-command';
import { randomFrom } from '#shared/kernel/random';
import { ChainWalk, APPLICANT, STAFF, type Walked } from '#backend/case/chain-walk.spec-support';
import { faultsIn } from '#backend/case/judge-history.spec-support';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { soundDefinitions } from '#backend/case/sound-definitions.spec-support';
import { People } from '#backend/case/told.spec-support';
import { Clock } from '#backend/platform/clock';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { actorFor, employ } from '#backend/testing/people.spec-support';
import { publishStraight } from '#backend/testing/publish-straight.spec-support';
import { TestServer } from '#backend/testing/server.spec-support';

const CHAINS = process.env['TONGBAN_LONG'] === '1' ? 120 : 6;
const SEED = Number(process.env['TONGBAN_SEED'] ?? 1);
/** A day of the year whose calendar is known, with months behind it. */
const BEGINNING = '2026-03-02T01:00:00.000Z';

describe('Any chain that checks clean, driven over HTTP by random people', () => {
  const time = { now: '' };
  let server: TestServer;
  let people: People;

  beforeAll(async () => {
    server = await TestServer.start();
    people = new People([server]);
    await employ(server, [APPLICANT, ...STAFF]);
    // Everybody signs in long after the cases, so that no session ends while their months pass.
    time.now = new Date(Date.now() + 400 * 86_400_000).toISOString();
    spyOn(server.app.get(Clock, { strict: false }), 'now').and.callFake(() => time.now);
    for (const { account } of [APPLICANT, ...STAFF]) await server.tokenOf(account);
  });
  afterAll(() => server.stop());

  it('ends, takes exactly what it offers, and has the history of its rules', async () => {
    const kinds = new Map<CaseCommandKind, number>();
    const ends = new Map<string, number>();
    const sum = { moves: 0, refused: 0, events: 0 };
    const definitions = soundDefinitions(CHAINS, SEED);
    expect(definitions.length).toBe(CHAINS);
    for (const [index, definition] of definitions.entries()) {
      const item = `chain-${index}`;
      await publishStraight(server, item, definition);
      time.now = BEGINNING;
      const deferred = index % 3 === 0 ? ['layout'] : [];
      const draft = await people.draft(APPLICANT.account, item);
      const papers = ['licence', 'layout'].filter((material) => !deferred.includes(material));
      for (const material of papers)
        await new CaseWork(server).upload(APPLICANT.account, `/api/drafts/${draft}/files`, material);
      const choices = { commitments: index % 2 === 0 ? ['promise'] : [], deferred };
      const sent = await people.submit(APPLICANT.account, draft, goldenAnswers('noodles'), { choices });
      expect(sent.status).withContext(JSON.stringify(sent.body)).toBe(201);

      const random = randomFrom(SEED + index);
      const walk = new ChainWalk(server, people, time, definition, draft, (count) => Math.floor(random() * count));
      const walked = await walk.run();

      const told = `chain ${index}, seed ${SEED}: ${JSON.stringify(walked.doc.state.steps.map(({ key }) => key))}`;
      expect(walked.wrong).withContext(told).toEqual([]);
      expect(walked.doc.state.status).withContext(told).toBe('ended');
      expect(walked.doc.dead.map(({ code }) => code))
        .withContext(told)
        .toEqual([]);
      expect(await faults(walked))
        .withContext(told)
        .toEqual([]);
      for (const kind of walked.accepted) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      const end = walked.doc.state.end!.kind;
      ends.set(end, (ends.get(end) ?? 0) + 1);
      sum.moves += walked.accepted.length;
      sum.refused += walked.refused;
      sum.events += walked.doc.seq;
    }
    expect(sum.refused).toBeGreaterThan(sum.moves / 2);
    console.log(
      `chains over HTTP: ${CHAINS} driven to their ends ${JSON.stringify(Object.fromEntries(ends))}, ${sum.events} events;\n` +
        `  ${sum.moves} offered commands all accepted ${JSON.stringify(Object.fromEntries(kinds))};\n` +
        `  ${sum.refused} that were not offered all refused`,
    );
  }, 240_000);

  /** What was confirmed, held against the rules; why others were refused depends on the minute in which they came. */
  async function faults({ doc }: Walked): Promise<string[]> {
    const facts = await server.app.get(PinnedFacts, { strict: false }).of(doc.item, doc.version);
    return faultsIn(
      doc,
      facts,
      people.told.filter(({ id, status }) => id === doc._id && status === 200),
      (account) => actorFor([APPLICANT, ...STAFF].find((person) => person.account === account)!),
    );
  }
});
