import { randomUUID } from 'node:crypto';
import type { CaseCommand } from '#shared/case/case-command';
import { APPLICANTS, MEMBERS } from '#backend/case/race-items.spec-support';
import { codes, counted, RaceTrack, won } from '#backend/case/race-track.spec-support';
import type { Told } from '#backend/case/told.spec-support';
import { goldenAnswers } from '#backend/testing/case-work.spec-support';

const LONG = process.env['TONGBAN_LONG'] === '1';
/** Daily a fraction; the numbers of the release are those of the issue. */
const PAIRS = LONG ? 400 : 24;
const PANELS = LONG ? 150 : 8;
const OTHERS = LONG ? 60 : 4;
/** Papers are printed when nobody asks for anything, so they may come late. */
const PATIENCE = 300_000;

const ANSWERS = goldenAnswers('noodles');
const decide = (outcome: string): CaseCommand => ({
  kind: 'decide',
  decision: { step: 'race', outcome, reason: '经审查，理由充分。', points: [] },
});
const TAKE: CaseCommand = { kind: 'take', step: 'race' };

describe('People who act at the same moment over two backends', () => {
  let track: RaceTrack;
  const figures: string[] = [];

  beforeAll(async () => {
    track = await RaceTrack.open();
  });
  afterAll(async () => {
    console.log(`races over two backends:\n  ${figures.join('\n  ')}`);
    await track.close();
  });

  it('of two approvers at one step one wins, and the other is told that the step is over', async () => {
    const lost: string[] = [];
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const { id, seq } = await track.begin('race-pair');
      const told = await track.race({ id, seq }, [
        { account: MEMBERS[pair % 8]!, command: decide(pair % 3 === 0 ? 'grant' : 'refuse') },
        { account: MEMBERS[(pair + 1) % 8]!, command: decide(pair % 2 === 0 ? 'grant' : 'refuse') },
      ]);
      expect(won(told).length).toBe(1);
      lost.push(...codes(told));
      expect(await track.faults(id)).toEqual([]);
    }
    expect(lost.length).toBe(PAIRS);
    expect(lost.filter((code) => code !== 'CASE.STEP_OVER' && code !== 'CASE.ENDED')).toEqual([]);
    figures.push(`pairs: ${PAIRS} cases, ${PAIRS} winners, told otherwise: ${counted(lost)}`);
  });

  it('eight votes of a panel count once each, and whoever came after the result is told so', async () => {
    const all: Told[] = [];
    for (let panel = 0; panel < PANELS; panel += 1) {
      const { id, seq } = await track.begin('race-vote');
      const told = await track.race(
        { id, seq },
        MEMBERS.map((account, index) => ({
          account,
          command: decide((index * 5 + panel) % 8 < 5 ? 'grant' : 'refuse'),
        })),
      );
      all.push(...told);
      const { state } = await track.stored(id);
      expect(won(told).length).toBe(state.decisions.length);
      expect(new Set(state.decisions.map(({ by }) => by.account)).size).toBe(state.decisions.length);
      expect(state.steps.some(({ key }) => key === 'race')).toBeFalse();
      expect(await track.faults(id)).toEqual([]);
    }
    figures.push(
      `votes: ${PANELS} panels of 8, ${won(all).length} votes counted, told otherwise: ${counted(codes(all))}`,
    );
  });

  it('eight who must agree are all counted, none twice', async () => {
    let decisions = 0;
    for (let panel = 0; panel < OTHERS; panel += 1) {
      const { id, seq } = await track.begin('race-unanimous');
      const told = await track.race(
        { id, seq },
        MEMBERS.map((account) => ({ account, command: decide('grant') })),
      );
      expect(won(told).length).toBe(8);
      expect((await track.stored(id)).state.trace['race']?.outcome).toBe('grant');
      decisions += won(told).length;
      expect(await track.faults(id)).toEqual([]);
    }
    figures.push(`unanimous: ${OTHERS} panels of 8, ${decisions} decisions, nobody refused`);
  });

  it('a crew of eight goes together: each joins once, the lead decides, all others sign', async () => {
    let signatures = 0;
    for (let panel = 0; panel < PANELS; panel += 1) {
      const { id, seq } = await track.begin('race-crew');
      // Everybody twice, over both backends, as two impatient clicks.
      const joining = MEMBERS.flatMap((account) => [0, 1].map((over) => ({ account, command: TAKE, over })));
      const joined = await track.race({ id, seq }, joining);
      expect(won(joined).length).toBe(8);
      expect(codes(joined)).toEqual(Array<string>(8).fill('CASE.TAKEN_ALREADY'));
      const lead = await track.people.give(id, seq, { account: MEMBERS[0]!, command: decide('grant'), over: panel });
      expect(lead.status).toBe(200);
      const sign: CaseCommand = { kind: 'countersign', step: 'race', agrees: true };
      const signed = await track.race(
        { id, seq },
        MEMBERS.map((account) => ({ account, command: sign })),
      );
      expect(won(signed).length).toBe(7);
      signatures += won(signed).length;
      expect(await track.faults(id)).toEqual([]);
    }
    figures.push(`crews: ${PANELS} of 8, each joined once of two clicks, ${signatures} signatures`);
  });

  it('ten submissions of one draft are one case, whatever their keys', async () => {
    for (let round = 0; round < OTHERS; round += 1) {
      const applicant = APPLICANTS[round % APPLICANTS.length]!;
      const draft = await track.people.draft(applicant, 'race-pair');
      const key = randomUUID();
      const sent = await Promise.all(
        Array.from({ length: 10 }, (_, over) =>
          track.people.submit(applicant, draft, ANSWERS, { over, ...(round % 2 === 0 && { key }) }),
        ),
      );
      expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([201]));
      expect(new Set(sent.map(({ body }) => JSON.stringify(body))).size).toBe(1);
      expect((await track.stored(draft)).events.filter(({ event }) => event.kind === 'submitted').length).toBe(1);
      const other = await track.people.submit(
        applicant,
        draft,
        { ...ANSWERS, name: '别的名字' },
        { key: round % 2 === 0 ? key : randomUUID() },
      );
      // Another body under the same key is a mistake of the program; under another one the draft was submitted before.
      expect(other.status).toBe(round % 2 === 0 ? 422 : 201);
      if (round % 2 === 1) expect(other.body).toEqual(sent[0]!.body);
      track.cases.push(draft);
      expect(await track.faults(draft)).toEqual([]);
    }
    figures.push(`submissions: ${OTHERS} drafts, 10 at once each, ${OTHERS} cases`);
  });

  it('one act under one key over both backends is one act, and both are told that it is done', async () => {
    for (let round = 0; round < OTHERS; round += 1) {
      const { id, seq } = await track.begin('race-pair');
      const deed = { account: MEMBERS[round % 8]!, command: decide('grant'), key: randomUUID() };
      const told = await track.race(
        { id, seq },
        [0, 1, 0, 1].map((over) => ({ ...deed, over })),
      );
      expect(won(told).length).toBe(4);
      expect((await track.stored(id)).state.decisions.length).toBe(1);
      expect((await track.people.give(id, seq, { ...deed, command: decide('refuse') })).code).toBe(
        'REQUEST.KEY_REUSED',
      );
      track.people.told.pop();
      expect(await track.faults(id)).toEqual([]);
    }
    figures.push(`same key: ${OTHERS} acts sent 4 times at once, ${OTHERS} decisions, all told that it is done`);
  });

  it('who clicks twice under two keys hears that he did it himself, never that others did', async () => {
    for (let round = 0; round < OTHERS; round += 1) {
      const { id, seq } = await track.begin('race-pair');
      const account = MEMBERS[round % 8]!;
      const told = await track.race(
        { id, seq },
        [0, 1].map((over) => ({ account, command: decide('grant'), over })),
      );
      expect(won(told).length).toBe(1);
      // Where the certificate was quick, the case has ended by then.
      expect(['CASE.DONE_BY_YOU', 'CASE.ENDED']).toContain(codes(told)[0]!);
      expect(await track.faults(id)).toEqual([]);
    }
  });

  it('of two who take a step one has it, and the other hears that a colleague took it', async () => {
    for (let round = 0; round < OTHERS; round += 1) {
      const { id, seq } = await track.begin('race-pair');
      const takers = [MEMBERS[round % 8]!, MEMBERS[(round + 3) % 8]!];
      const told = await track.race(
        { id, seq },
        takers.map((account) => ({ account, command: TAKE })),
      );
      expect([won(told).length, ...codes(told)]).toEqual([1, 'CASE.STEP_TAKEN']);
      const loser = told.find(({ status }) => status !== 200)!.account;
      expect((await track.people.give(id, seq, { account: loser, command: decide('grant') })).code).toBe(
        'CASE.STEP_TAKEN',
      );
      expect(await track.faults(id)).toEqual([]);
    }
    figures.push(`takes: ${OTHERS} steps, one taker each`);
  });

  it('a withdrawal and a decision exclude each other', async () => {
    const ends: string[] = [];
    for (let round = 0; round < OTHERS; round += 1) {
      const { id, seq, applicant } = await track.begin('race-pair');
      const told = await track.race({ id, seq }, [
        { account: applicant, command: { kind: 'withdraw', reason: '不办了' } },
        { account: MEMBERS[round % 8]!, command: decide('refuse') },
      ]);
      expect([won(told).length, ...codes(told)]).toEqual([1, 'CASE.ENDED']);
      ends.push((await track.stored(id)).state.end!.kind);
      expect(await track.faults(id)).toEqual([]);
    }
    figures.push(`withdrawal against decision: ${counted(ends)}`);
  });

  it('a case is accepted once, a correction told once and answered once', async () => {
    for (let round = 0; round < OTHERS; round += 1) {
      const { id, seq, applicant } = await track.begin('race-intake');
      const clerks = ['race.clerk1', 'race.clerk2'];
      const tell = (field: string): CaseCommand => ({ kind: 'requestCorrection', places: [{ field, reason: '不符' }] });
      const toldOnce = await track.race(
        { id, seq },
        clerks.map((account) => ({ account, command: tell('seats') })),
      );
      expect([won(toldOnce).length, ...codes(toldOnce)]).toEqual([1, 'CASE.CORRECTION_TOLD_ONCE']);

      const correct = (seats: number): CaseCommand => ({ kind: 'correct', answers: { seats }, files: [] });
      const now = (await track.stored(id)).seq;
      const answered = await track.race(
        { id, seq: now },
        [12, 24].map((seats) => ({ account: applicant, command: correct(seats) })),
      );
      expect([won(answered).length, ...codes(answered)]).toEqual([1, 'CASE.NOTHING_TO_CORRECT']);
      const winner = won(answered)[0]!.command as Extract<CaseCommand, { kind: 'correct' }>;
      expect<unknown>((await track.stored(id)).state.answers['seats']).toBe(winner.answers['seats']);

      const then = (await track.stored(id)).seq;
      const accept: CaseCommand = { kind: 'accept' };
      const accepted = await track.race(
        { id, seq: then },
        clerks.map((account) => ({ account, command: accept })),
      );
      expect([won(accepted).length, ...codes(accepted)]).toEqual([1, 'CASE.ACCEPTED']);
      expect(await track.faults(id)).toEqual([]);
    }
    figures.push(`corrections: ${OTHERS} told once, answered once, accepted once`);
  });

  it(
    'every number is there once and none is left out, every paper was issued, and every history still holds',
    async () => {
      const granted = [];
      for (let round = 0; round < OTHERS; round += 1) granted.push(await track.begin('race-pair'));
      const told = await Promise.all(
        granted.map(({ id, seq }, index) =>
          track.people.give(id, seq, { account: MEMBERS[index % 8]!, command: decide('grant'), over: index }),
        ),
      );
      expect(won(told).length).toBe(OTHERS);

      const docs = await track.settled();

      const numbers = docs.flatMap(({ state }) =>
        [...state.documents, ...state.certificates].map(({ number }) => number),
      );
      expect(new Set(numbers).size).toBe(numbers.length);
      const series = new Map<string, number[]>();
      for (const number of numbers) {
        const [, name, digits] = /^(.*?)(\d{6})号?$/.exec(number)!;
        series.set(name!, [...(series.get(name!) ?? []), Number(digits)]);
      }
      expect(series.size).toBe(2);
      for (const [name, found] of series)
        expect(found.sort((a, b) => a - b))
          .withContext(name)
          .toEqual(found.map((_, index) => index + 1));
      for (const { _id, state, dead } of docs) {
        const papers = [...state.documents, ...state.certificates].map(({ id }) => id);
        expect(new Set(papers).size).toBe(papers.length);
        expect(state.certificates.length).toBe(state.end?.kind === 'granted' ? 1 : 0);
        expect(dead.map(({ code }) => code)).toEqual([]);
        expect(await track.faults(_id)).toEqual([]);
      }
      const events = docs.reduce((sum, { seq }) => sum + seq, 0);
      const kinds = counted(docs.map(({ state }) => state.end?.kind ?? state.status));
      figures.push(`numbers: ${numbers.length} in ${series.size} series, none twice, none left out`);
      figures.push(`cases so far: ${docs.length} with ${events} events, every history holds: ${kinds}`);
    },
    PATIENCE,
  );
});
