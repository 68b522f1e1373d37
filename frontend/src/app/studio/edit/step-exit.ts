import type { Step } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Pointer } from '#shared/kernel/pointer';
import { valueAt } from './patch';

/** Where the usual way out of a step, or of the intake, is named; nothing for an end. */
export function exitOf(definition: Definition, at: Pointer): Pointer | undefined {
  if (at === '/chain/intake') return '/chain/intake/accepted';
  const step = valueAt(definition, at) as unknown as Step | undefined;
  switch (step?.kind) {
    case 'task':
      return `${at}/outcomes/${Math.max(
        step.outcomes.findIndex(({ tone }) => tone === 'favourable'),
        0,
      )}/next`;
    case 'route':
      return `${at}/otherwise`;
    case 'automatic':
    case 'notify':
      return `${at}/next`;
    case 'end':
    case undefined:
      return undefined;
  }
}

/** The step with every way out led to one place: what a new step begins with. */
export function leadingTo(step: Step, key: string): Step {
  switch (step.kind) {
    case 'task':
      return { ...step, outcomes: step.outcomes.map((outcome) => ({ ...outcome, next: key })) };
    case 'route':
      return { ...step, otherwise: key, branches: step.branches.map((branch) => ({ ...branch, next: key })) };
    case 'automatic':
    case 'notify':
      return { ...step, next: key };
    case 'end':
      return step;
  }
}
