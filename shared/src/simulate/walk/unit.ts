import { isStaffed, stepOf, type Step } from '#shared/definition/chain';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import type { OpenStep } from '#shared/case/open-step';
import type { DurationKind } from '#shared/simulate/walk/durations';

/** One thing that a case waits for: each goes its own time, lanes beside each other. */
export interface Unit {
  /** Different for each visit. */
  readonly id: string;
  readonly kind: 'intake' | 'correction' | 'supply' | 'staffed' | 'applicant';
  /** Key of the step; of intake, correction and supply their own name. */
  readonly key: string;
  readonly step?: Step;
  readonly open?: OpenStep;
  readonly takes: DurationKind;
}

/** Everything that waits for people now. A correction holds up all but itself. */
export function unitsOf({ definition }: CaseFacts, state: CaseState): readonly Unit[] {
  if (state.status === 'ended') return [];
  if (state.status === 'correcting')
    return [{ id: 'correction', kind: 'correction', key: 'correction', takes: 'correction' }];
  if (state.status === 'submitted')
    return [{ id: `intake ${state.correction?.answeredAt ?? ''}`, kind: 'intake', key: 'intake', takes: 'intake' }];
  const steps = state.steps.flatMap((open) => {
    const step = stepOf(definition.chain, open.key);
    const unit = step === undefined ? undefined : unitAt(step, open, state);
    return unit === undefined ? [] : [unit];
  });
  const owes = state.deferrals.some(({ suppliedAt }) => suppliedAt === undefined);
  return owes ? [...steps, { id: 'supply', kind: 'supply', key: 'supply', takes: 'supply' }] : steps;
}

function unitAt(step: Step, open: OpenStep, state: CaseState): Unit | undefined {
  const visits = state.visits.filter(({ key }) => key === step.key).length;
  const unit = { id: `${step.key} ${visits}`, key: step.key, step, open };
  if (step.kind === 'applicant') {
    const setting = step.deadline.kind === 'set' && (open.due === undefined || open.dueApproved === false);
    const phase = `${unit.id} ${setting ? `deadline ${open.due ?? ''}` : ''}`;
    return { ...unit, id: phase, kind: 'applicant', takes: setting ? 'deadline' : 'applicant' };
  }
  if (!isStaffed(step)) return undefined;
  if (open.unsigned !== undefined) return { ...unit, kind: 'staffed', takes: 'signature' };
  return { ...unit, kind: 'staffed', takes: step.kind };
}
