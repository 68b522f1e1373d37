import { isStaffed, type Step } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Pointer } from '#shared/kernel/pointer';
import { valueAt } from './patch';

/** Where the usual way out of a step is named, or where the intake, a lane or the aftercare begins; nothing for an end. */
export function exitOf(definition: Definition, at: Pointer): Pointer | undefined {
  if (at === '/chain/intake') return `${at}/${definition.chain.intake.mode === 'accept' ? 'accepted' : 'first'}`;
  if (at === '/chain/aftercare' || /\/lanes\/\d+$/.test(at)) return `${at}/entry`;
  const step = valueAt(definition, at) as unknown as Step | undefined;
  switch (step?.kind) {
    case 'task':
    case 'procedure':
    case 'handover':
      return `${at}/outcomes/${Math.max(
        step.outcomes.findIndex(({ tone }) => tone === 'favourable'),
        0,
      )}/next`;
    case 'applicant':
      return `${at}/outcomes/0/next`;
    case 'route':
      return `${at}/otherwise`;
    case 'joint':
      return `${at}/consented`;
    case 'automatic':
    case 'notify':
      return `${at}/next`;
    case 'end':
    case 'laneEnd':
    case undefined:
      return undefined;
  }
}

/** The step with every way out led to one place: what a new step begins with. Ways inside its lanes stay. */
export function leadingTo(step: Step, next: string): Step {
  if (isStaffed(step)) return { ...step, outcomes: step.outcomes.map((outcome) => ({ ...outcome, next })) };
  switch (step.kind) {
    case 'applicant':
      return {
        ...step,
        outcomes: step.outcomes.map((outcome) => ({ ...outcome, next })),
        silence: { ...step.silence, next },
      };
    case 'route':
      return { ...step, otherwise: next, branches: step.branches.map((branch) => ({ ...branch, next })) };
    case 'joint':
      return { ...step, consented: next, refused: next };
    case 'automatic':
      return step.action.kind === 'lookUp'
        ? { ...step, next, action: { ...step.action, failed: next } }
        : { ...step, next };
    case 'notify':
      return { ...step, next };
    case 'end':
    case 'laneEnd':
      return step;
  }
}
