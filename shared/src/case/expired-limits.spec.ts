import { readClocks } from '#shared/clock/read-clocks';
import { decideCase } from '#shared/case/decide-case';
import { effectsOf } from '#shared/case/effects';
import { expire } from '#shared/case/expired-limits';
import { APPLICANT, GOLDEN, PEOPLE, RandomCase } from '#shared/case/random-case.spec-support';

const DAY = 24 * 60;
const clerk = PEOPLE.find(({ account }) => account === 'hall.clerk.x')!;

/** Received on Monday, 2 March 2026, 09:00: five working days end with Monday, 9 March. */
const received = () => new RandomCase(GOLDEN);

function give(run: RandomCase, kind: 'accept' | 'requestCorrection'): void {
  const decided = decideCase(run.facts, run.state, run.command(kind, 0), clerk);
  if (!decided.ok) throw new Error(decided.refusal.code);
  run.add(decided.value);
}

describe('An application of which nobody tells anything', () => {
  it('waits until the fifth working day is over', () => {
    const run = received();
    run.wait(7 * DAY);

    expect(expire(run.facts, run.state)).toEqual({ notBefore: '2026-03-09T16:00:00.000Z' });
    expect(effectsOf(run.facts, run.events, 1, run.state).find(({ kind }) => kind === 'limit')?.dueAt).toBe(
      '2026-03-09T16:00:00.000Z',
    );
  });

  it('is accepted from the day of receipt, and the chain goes on', () => {
    const run = received();
    run.wait(8 * DAY);
    run.issue();

    const { status, acceptedAt, submittedAt, steps } = run.state;
    expect([status, acceptedAt, steps[0]?.key]).toEqual(['inProgress', submittedAt, 'documents']);
    expect(run.events.map(({ kind }) => kind)).toEqual(['submitted', 'deemedAccepted', 'stepEntered']);
    expect(effectsOf(run.facts, run.events, 1, run.state)).toContain(
      jasmine.objectContaining({ kind: 'issueDocument', template: 'deemedAcceptance' }) as never,
    );
  });

  it('missed the intake limit; promise and law count from the receipt', () => {
    const run = received();
    run.wait(8 * DAY);
    run.issue();

    const { clocks, spans } = readClocks(GOLDEN, run.state, run.facts.calendar, run.now);
    const told = clocks.map(({ key, state, startedAt, due }) => [key, state, startedAt?.slice(0, 10), due]);
    expect(told.slice(0, 3)).toEqual([
      ['intake', 'missed', '2026-03-02', '2026-03-09'],
      ['promised', 'running', '2026-03-02', '2026-03-12'],
      ['legal', 'running', '2026-03-02', '2026-03-16'],
    ]);
    expect(spans.map(({ part, from, to }) => [part, from, to])).toEqual([
      ['beforeAcceptance', '2026-03-02', '2026-03-02'],
      ['organ', '2026-03-03', '2026-03-10'],
    ]);
  });

  it('is left alone where somebody accepted or told what is missing', () => {
    for (const kind of ['accept', 'requestCorrection'] as const) {
      const run = received();
      run.wait(DAY);
      give(run, kind);
      run.wait(20 * DAY);

      run.issue();
      expect(run.events.map((event) => event.kind))
        .withContext(kind)
        .not.toContain('deemedAccepted');
    }
  });

  it('is looked at anew once a correction is answered: the limit runs from the answer', () => {
    const run = received();
    give(run, 'requestCorrection');
    run.wait(3 * DAY);
    const corrected = decideCase(run.facts, run.state, run.command('correct', 0), APPLICANT);
    if (!corrected.ok) throw new Error(corrected.refusal.code);
    run.add(corrected.value);

    const { clocks } = readClocks(GOLDEN, run.state, run.facts.calendar, run.now);
    expect(clocks.find(({ key }) => key === 'intake')).toEqual(
      jasmine.objectContaining({ state: 'running', startedAt: run.now, due: '2026-03-12' }) as never,
    );
    expect(effectsOf(run.facts, run.events, 1, run.state).find(({ kind }) => kind === 'limit')?.dueAt).toBe(
      '2026-03-12T16:00:00.000Z',
    );
    run.wait(8 * DAY);
    run.issue();
    expect(run.state.acceptedAt?.slice(0, 10)).toBe('2026-03-05');
  });

  it('is left alone where the item knows no such effect', () => {
    const clocks = GOLDEN.clocks.map(({ onExpiry: _gone, ...clock }) => clock);
    const run = new RandomCase({ ...GOLDEN, clocks });
    run.wait(20 * DAY);

    expect(expire(run.facts, run.state)).toBeUndefined();
    expect(effectsOf(run.facts, run.events, 1, run.state).map(({ kind }) => kind)).not.toContain('limit');
  });

  it('waits for the calendar of a year that is not there, looking again every day', () => {
    const run = received();
    run.wait(20 * DAY);
    const facts = { ...run.facts, calendar: [] };

    expect(expire(facts, run.state)).toEqual({ notBefore: '2026-03-22T16:00:00.000Z' });
    expect(effectsOf(facts, run.events, 1, run.state).find(({ kind }) => kind === 'limit')?.dueAt).toBe(
      '2026-03-07T16:00:00.000Z',
    );
  });
});

describe('A correction that nobody answers', () => {
  it('ends the case when its last day is over, not before', () => {
    const run = received();
    give(run, 'requestCorrection');

    expect(expire(run.facts, run.state)).toEqual({ notBefore: '2026-03-09T16:00:00.000Z' });
    run.wait(8 * DAY);
    const expiry = expire(run.facts, run.state);
    expect(expiry && 'events' in expiry && expiry.events.at(-1)).toEqual(
      jasmine.objectContaining({ kind: 'ended', end: 'deemedWithdrawn' }) as never,
    );
  });
});
