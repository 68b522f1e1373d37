import { digest } from '#shared/case/digest.spec-support';
import { ERASED } from '#shared/case/erased-value';
import { placesOf } from '#shared/case/told-erasures';
import { sealEvent, verifyEvents, type SealedEvent } from '#shared/case/seal-event';
import { PLATFORM } from '#shared/case/actor';
import type { CaseEvent } from '#shared/case/case-event';
import { officer, SmallCase, smallDefinition, taskStep, text } from '#shared/case/small-case.spec-support';
import type { AutomaticStep } from '#shared/definition/step/automatic';
import type { JointStep, Lane } from '#shared/definition/step/joint';

const [ann, bob] = [officer('ann', 'a.one'), officer('bob', 'a.two')];
const decide: AutomaticStep = {
  ...{ kind: 'automatic', key: 'compute', name: text('自动决定'), stage: 'decision', next: 'granted' },
  action: { kind: 'decide', outcome: 'ok', label: text('准予'), tone: 'favourable', reason: text('全部符合') },
};

describe('The reason of one officer', () => {
  it('is not that of an end that the platform decided after him, nor of that decision', () => {
    const run = new SmallCase(smallDefinition([taskStep('read', 'compute'), decide]));
    run.decide(ann, 'go', '内部意见');
    expect(run.state.end).toEqual({ step: 'granted', kind: 'granted' });
    expect(run.state.decisions.map(({ reason, decides }) => [reason, decides])).toEqual([
      ['内部意见', undefined],
      ['全部符合', true],
    ]);
  });

  const lane = (key: string, post: string): Lane => ({
    ...{ key, name: text(key), organ: text(key), limit: { n: 5, unit: 'workingDay' }, legalBasis: [] },
    entry: `${key}Read`,
    steps: [
      { ...taskStep(`${key}Read`, key === 'right' ? 'rightAuto' : 'leftEnd'), posts: [post] },
      {
        ...decide,
        key: `${key}Auto`,
        action: { ...decide.action, reason: text('条件甲') },
        next: `${key}End`,
      } as AutomaticStep,
      {
        ...{ kind: 'laneEnd', key: `${key}End`, name: text(key), stage: 'review' },
        result: key === 'right' ? 'consentWithConditions' : 'consent',
      },
    ],
  });
  const joint: JointStep = {
    ...{ kind: 'joint', key: 'both', name: text('并联'), stage: 'review', lead: 'left', rule: 'all' },
    ...{ lanes: [lane('left', 'a.one'), lane('right', 'a.two')], consented: 'granted', refused: 'refused' },
  };

  it('is not that of all lanes together; the conditions of a lane are its own', () => {
    const run = new SmallCase(smallDefinition([joint]));
    const say = (who: typeof ann, step: string, reason: string) =>
      run.give(who, { kind: 'decide', decision: { step, outcome: 'go', reason, points: [] } });
    say(bob, 'rightRead', '右边的意见');
    const ended = run.run.events.find((event) => event.kind === 'laneEnded');
    expect(ended?.kind === 'laneEnded' && ended.conditions).toBe('条件甲');
    say(ann, 'leftRead', '左边的意见');
    expect(run.state.end).toEqual({ step: 'granted', kind: 'granted' });
  });
});

describe('What is decided in the aftercare', () => {
  it('is not the decision on the application', () => {
    const steps = [
      taskStep('look', 'fit', { decides: true }),
      { kind: 'end', key: 'fit', name: text('合格'), stage: 'delivery', end: 'ended' } as const,
    ];
    const run = new SmallCase(smallDefinition([decide], { aftercare: { name: text('核查'), entry: 'look', steps } }));
    const { decidedAt } = run.state;
    run.run.wait(60);
    expect(run.decide(ann)).toBe('done');
    expect([run.state.decidedAt, run.state.status]).toEqual([decidedAt, 'ended']);
  });
});

describe('A message with answers in it', () => {
  const told: CaseEvent = {
    kind: 'notified',
    at: '2026-03-02T01:00:00.000Z',
    by: PLATFORM,
    message: { zh: '王芳，请看' },
  };
  const sealing = { sha256: digest, salt: () => 'salt' };

  it('enters the hash by its digest, and may be erased', () => {
    const sealed = sealEvent(told, { seq: 0, hash: '' }, sealing);
    expect(Object.keys(sealed.salted)).toEqual(['/message']);
    expect(verifyEvents([sealed], digest)).toEqual({ ok: true });
    const { digest: kept } = sealed.salted['/message']!;
    const at = '2031-03-03T00:00:00.000Z';
    const event: CaseEvent = { ...told, message: { zh: ERASED, en: ERASED } };
    const salted = { '/message': { digest: kept, erased: { at, rule: 'personal' } } } as const;
    const erased: SealedEvent = { ...sealed, event, salted };
    const notice: CaseEvent = {
      ...{ kind: 'erased', at, by: PLATFORM, what: 'personal', rule: { n: 5, unit: 'year', from: 'caseEnd' } },
      ...{ ...placesOf(['1/message'], digest), gone: { answers: [], inner: {} } },
    };
    expect(verifyEvents([erased, sealEvent(notice, sealed, sealing)], digest)).toEqual({ ok: true });
    expect(verifyEvents([erased], digest)).toEqual({ ok: false, seq: 1, why: 'erasure' });
    const other = { ...told, message: { zh: '李雷，请看' } };
    expect(verifyEvents([{ ...sealed, event: other }], digest)).toEqual({ ok: false, seq: 1, why: 'value' });
    expect(verifyEvents([{ ...sealed, event: other, salted: {} }], digest)).toEqual({ ok: false, seq: 1, why: 'hash' });
  });
});
