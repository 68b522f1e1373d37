import { civilDateOf } from '#shared/kernel/civil-date';
import { expire } from '#shared/case/expired-limits';
import { GOLDEN } from '#shared/case/random-case.spec-support';
import { SmallCase, smallDefinition, taskStep, text } from '#shared/case/small-case.spec-support';
import type { ClockRule } from '#shared/definition/clock-rule';
import type { MainStep } from '#shared/definition/chain';
import type { ApplicantStep } from '#shared/definition/step/applicant';

const { legalBasis } = GOLDEN.basics;
const DAY = 24 * 60;

const clock = (key: string, days: number, more: Partial<ClockRule> = {}): ClockRule => ({
  ...{ key, kind: 'legal', name: text(key), from: 'submitted', to: 'decided', firstDay: 'next', legalBasis },
  ...{ limit: { n: days, unit: 'calendarDay' }, ...more },
});
const confirm: ApplicantStep = {
  ...{
    kind: 'applicant',
    key: 'confirm',
    name: text('确认'),
    stage: 'review',
    act: 'confirm',
    message: text('请确认'),
  },
  deadline: { kind: 'fixed', limit: { n: 2, unit: 'calendarDay' } },
  outcomes: [{ key: 'go', label: text('确认'), next: 'read' }],
  silence: { next: 'read', legalBasis: [] },
};

describe('Limits beside each other', () => {
  it('come each with its effect, where a step and a clock have the same key', () => {
    const silent = clock('confirm', 20, { onExpiry: { effect: 'deemedGranted', next: 'granted', legalBasis } });
    const run = new SmallCase({ ...smallDefinition([confirm, taskStep('read', 'granted')]), clocks: [silent] });
    run.run.wait(3 * DAY);
    run.run.issue();
    expect(run.at.key).toBe('read');
    run.run.wait(20 * DAY);
    run.run.issue();
    expect([run.state.end?.kind, run.state.expired]).toEqual(['granted', ['silence:confirm', 'deemedGranted:confirm']]);
  });

  it('are not held up by one whose end nobody knows for want of a calendar', () => {
    const unknown = clock('promised', 1, {
      ...{ limit: { n: 1, unit: 'workingDay' } },
      onExpiry: { effect: 'escalate', post: 'a.two', legalBasis: [] },
    });
    const run = new SmallCase({ ...smallDefinition([confirm, taskStep('read', 'granted')]), clocks: [unknown] });
    run.run.wait(4 * DAY);
    const expiry = expire({ ...run.facts, calendar: [] }, run.state);
    expect(expiry && 'events' in expiry && expiry.events[0]?.kind).toBe('limitExpired');
  });

  it('lead on only inside the chain in which the case is', () => {
    const lapse = clock('validity', 5, {
      ...{ kind: 'validity', to: 'expired' },
      onExpiry: { effect: 'lapse', next: 'refused', legalBasis },
    });
    const after: MainStep[] = [
      taskStep('look', 'fit'),
      { kind: 'end', key: 'fit', name: text('合格'), stage: 'delivery', end: 'ended' },
    ];
    const definition = smallDefinition(
      [{ kind: 'notify', key: 'tell', name: text('告知'), stage: 'delivery', message: text('好'), next: 'granted' }],
      { aftercare: { name: text('核查'), entry: 'look', steps: after } },
    );
    const run = new SmallCase({ ...definition, clocks: [lapse] });
    expect([run.state.status, civilDateOf(run.run.now)]).toEqual(['aftercare', '2026-03-02']);
    run.run.wait(10 * DAY);
    run.run.issue();
    expect([run.state.status, run.state.end?.kind, run.at.key]).toEqual(['aftercare', 'granted', 'look']);
  });
});
