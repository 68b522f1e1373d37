import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { CaseEvent } from '#shared/case/case-event';
import { foldCase } from '#shared/case/fold-case';
import { officer, SmallCase, smallDefinition, taskStep } from '#shared/case/small-case.spec-support';
import { sealAll } from '#backend/case/append-events';
import type { CaseDoc } from '#backend/case/case-doc';
import { faultsIn } from '#backend/case/judge-history.spec-support';
import type { Told } from '#backend/case/told.spec-support';
import { regionNames } from '#shared/form/region-names';

/** Each fault is planted once: a judge that finds none of them would prove nothing about races. */
describe('The judge of histories', () => {
  const definition = smallDefinition([taskStep('one', 'two'), taskStep('two', 'granted')]);
  const people = new Map(['ann', 'bob'].map((account) => [account, officer(account, 'a.one')]));
  const run = new SmallCase(definition);
  const begun = run.run.events.length;
  run.decide(people.get('ann')!);
  const first = run.run.events.length;
  run.decide(people.get('bob')!);
  const events = [...run.run.events];

  const told = (account: string, step: string, key: string, code?: string): Told => ({
    ...{ id: 'c', account, key, seq: begun, status: code === undefined ? 200 : 409 },
    command: { kind: 'decide', decision: { step, outcome: 'go', reason: '内部意见', points: [] } },
    ...(code !== undefined && { code }),
  });
  const everybody = [
    told('ann', 'one', 'a'),
    told('bob', 'one', 'late', 'CASE.STEP_OVER'),
    { ...told('bob', 'two', 'b'), seq: first },
  ];

  /** The case as it is stored, the writes of the given keys one behind the other. */
  function stored(parts: readonly { readonly key?: string; readonly events: readonly CaseEvent[] }[]): CaseDoc {
    const sealed: CaseDoc['events'] = [];
    for (const { key, events: part } of parts) {
      const last = sealed.at(-1);
      const mark = key === undefined ? undefined : { key, body: '0'.repeat(64) };
      sealed.push(...sealAll(part, { seq: last?.seq ?? 0, head: last?.hash ?? '' }, mark));
    }
    return {
      ...{ events: sealed, seq: sealed.length, uploads: [] },
      state: foldCase(sealed.map(({ event }) => event)),
    } as unknown as CaseDoc;
  }
  const faults = (doc: CaseDoc, all: readonly Told[] = everybody) =>
    faultsIn(
      doc,
      { definition, calendar: [CALENDAR_2026], now: run.run.now, regions: regionNames([]) },
      all,
      (account) => people.get(account)!,
    );

  const [start, one, two] = [events.slice(0, begun), events.slice(begun, first), events.slice(first)];
  const sound = [{ events: start }, { key: 'a', events: one }, { key: 'b', events: two }];

  it('finds nothing in a sound one', () => expect(faults(stored(sound))).toEqual([]));

  it('finds a confirmed act that is lost, and one that stands there twice', () => {
    expect(faults(stored(sound.slice(0, 2)))).toEqual(['decide by bob was confirmed and stands there 0 times']);
    const twice = [...sound.slice(0, 2), { key: 'a', events: one.slice(0, 1) }, sound[2]!];
    expect(faults(stored(twice))).toContain('decide by ann was confirmed and stands there 2 times');
  });

  it('finds a step that was skipped, and what nobody gave', () => {
    const skipped = [{ events: start }, { key: 'a', events: one.slice(0, 1) }, { key: 'b', events: two }];
    expect(faults(stored(skipped)).join()).toContain('decide by ann brought other events than the rules say');
    expect(faults(stored(sound), everybody.slice(0, 2))).toContain('nobody gave what came as stepDecided');
  });

  it('finds a refusal that stands there all the same, and one that never was so', () => {
    const wrong = [told('ann', 'one', 'a', 'CASE.STEP_OVER'), ...everybody.slice(1)];
    expect(faults(stored(sound), wrong)).toContain('decide by ann was refused (CASE.STEP_OVER) and stands there');
    const lie = [...everybody, told('bob', 'one', 'x', 'CASE.STEP_TAKEN'), told('bob', 'one', 'y', 'CASE.BUSY')];
    expect(faults(stored(sound), lie)).toEqual([
      'decide by bob was told 409 CASE.STEP_TAKEN, which never was so',
      'decide by bob was told 409 CASE.BUSY, which never was so',
    ]);
  });

  it('finds a state that is not that of the events, and a chain that was touched', () => {
    const doc = stored(sound);
    expect(faults({ ...doc, state: { ...doc.state, status: 'submitted' } })).toEqual([
      'the stored state is not that of the events',
    ]);
    const touched = doc.events.map((each, index) => (index === 1 ? { ...each, prev: '0'.repeat(64) } : each));
    expect(faults({ ...doc, events: touched }).join()).toContain('the chain does not verify');
  });
});
