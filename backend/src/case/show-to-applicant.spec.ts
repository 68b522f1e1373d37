import type { CaseEvent } from '#shared/case/case-event';
import { officer, SmallCase, smallDefinition, taskStep, text } from '#shared/case/small-case.spec-support';
import type { ApplicantStep } from '#shared/definition/step/applicant';
import type { AutomaticStep } from '#shared/definition/step/automatic';
import { eventForApplicant, stateForApplicant } from '#backend/case/show-to-applicant';

const shown = { organ: '市场监管局', applicant: 'applicant' };
const ann = officer('ann', 'a.one');
const decide: AutomaticStep = {
  ...{ kind: 'automatic', key: 'compute', name: text('自动决定'), stage: 'decision', next: 'mend' },
  action: { kind: 'decide', outcome: 'ok', label: text('准予'), tone: 'favourable', reason: text('全部符合') },
};
const mend: ApplicantStep = {
  ...{ kind: 'applicant', key: 'mend', name: text('整改'), stage: 'review', act: 'mend', message: text('请整改') },
  deadline: { kind: 'set', by: 'a.one', max: { n: 10, unit: 'workingDay' }, approvedBy: 'a.two' },
  outcomes: [{ key: 'go', label: text('好了'), next: 'granted' }],
  silence: { next: 'refused', legalBasis: [] },
};

describe('A case as its applicant reads it', () => {
  const run = new SmallCase(smallDefinition([taskStep('read', 'compute'), decide, mend]));
  run.decide(ann, 'go', '内部意见');
  run.give(ann, { kind: 'setDeadline', step: 'mend', due: '2026-03-04', reason: '整改' });
  run.give(officer('bob', 'a.two'), { kind: 'approveDeadline', step: 'mend', agrees: false, reason: '此人难缠' });
  run.give(ann, { kind: 'setDeadline', step: 'mend', due: '2026-03-05', reason: '整改' });
  const state = JSON.stringify(stateForApplicant(shown, run.state));
  const events = JSON.stringify(run.run.events.map((event) => eventForApplicant(shown, event)));

  it('has the reason of the decision, not the opinion that was given in the same instant', () => {
    expect(state).toContain('全部符合');
    for (const view of [state, events]) expect(view).not.toContain('内部意见');
  });

  it('names no officer, and tells nothing of what officers say to each other', () => {
    for (const view of [state, events])
      for (const inner of ['"ann"', '"bob"', '此人难缠']) expect(view).not.toContain(inner);
    const by = { account: 'boss', name: '主任', post: 'a.two' };
    const reminded: CaseEvent = { kind: 'reminded', at: run.run.now, by, step: 'mend', text: '别拖' };
    expect(eventForApplicant(shown, reminded)).toEqual(jasmine.objectContaining({ text: '' }) as never);
  });
});
