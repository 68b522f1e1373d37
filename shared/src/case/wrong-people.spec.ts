import { addDays, civilDateOf } from '#shared/kernel/civil-date';
import { GOLDEN } from '#shared/case/random-case.spec-support';
import { officer, SmallCase, smallDefinition, taskStep, text } from '#shared/case/small-case.spec-support';
import type { ApplicantStep } from '#shared/definition/step/applicant';

const [ann, bob] = [officer('ann', 'a.one'), officer('bob', 'a.two')];
const both = officer('both', 'a.one', 'a.two');

const mend: ApplicantStep = {
  ...{ kind: 'applicant', key: 'mend', name: text('整改'), stage: 'review', act: 'mend', message: text('请整改') },
  deadline: { kind: 'set', by: 'a.one', max: { n: 10, unit: 'workingDay' }, approvedBy: 'a.two' },
  outcomes: [{ key: 'go', label: text('好了'), next: 'granted' }],
  silence: { next: 'refused', legalBasis: [] },
};

describe('A day that an officer sets for the applicant', () => {
  const set = (run: SmallCase, who = both) =>
    run.give(who, { kind: 'setDeadline', step: 'mend', due: addDays(civilDateOf(run.run.now), 1), reason: '整改' });
  const approve = { kind: 'approveDeadline', step: 'mend', agrees: true } as const;

  it('is not approved by whoever set it', () => {
    const run = new SmallCase(smallDefinition([mend]));
    expect(set(run)).toBe('done');
    expect(run.give(both, approve)).toBe('CASE.OTHER_PERSON_NEEDED');
    expect(run.give(bob, approve)).toBe('done');
  });

  it('is not approved once it is over: another one is set', () => {
    const run = new SmallCase(smallDefinition([mend]));
    set(run, ann);
    run.run.wait(5 * 24 * 60);
    expect(run.give(bob, approve)).toBe('CASE.DUE_PAST');
    expect(run.give(bob, { ...approve, agrees: false, reason: '已过' })).toBe('done');
    expect(set(run, ann)).toBe('done');
  });
});

describe('More time', () => {
  it('is given only by the post that may give it for that very limit', () => {
    const extension = {
      limit: { n: 5, unit: 'workingDay' as const },
      times: 1,
      approver: text('负责人'),
      legalBasis: [],
    };
    const clocks = GOLDEN.clocks.map((clock) => {
      if (clock.kind === 'promised') return { ...clock, extension };
      return clock.kind === 'legal' ? { ...clock, extension: { ...extension, post: 'a.two' } } : clock;
    });
    const keys = clocks.filter(({ kind }) => kind === 'promised' || kind === 'legal').map(({ key }) => key);
    const step = taskStep('read', 'granted', { posts: ['a.one', 'a.two'], may: { extend: keys } });
    const run = new SmallCase({ ...smallDefinition([step]), clocks });
    const extend = (who: typeof ann, clock: string) =>
      run.give(who, { kind: 'extend', step: 'read', clock, reason: '复杂' });
    expect([extend(ann, 'legal'), extend(bob, 'legal'), extend(ann, 'promised')]).toEqual([
      'CASE.NOT_EXTENDABLE',
      'done',
      'done',
    ]);
  });
});

describe('A person who is asked in two posts', () => {
  it('answers either question first, each in the post that was asked', () => {
    const step = taskStep('read', 'granted', { may: { consult: ['a.two', 'a.three'] } });
    const run = new SmallCase(smallDefinition([step]));
    for (const post of ['a.two', 'a.three']) run.give(ann, { kind: 'consult', step: 'read', post, question: '如何' });
    const expert = officer('expert', 'a.two', 'a.three');
    const [, second] = run.at.consultations!;
    expect(run.give(expert, { kind: 'giveOpinion', step: 'read', id: second!.id, opinion: '可以' })).toBe('done');
    expect(run.run.events.at(-1)?.by.post).toBe('a.three');
  });
});
