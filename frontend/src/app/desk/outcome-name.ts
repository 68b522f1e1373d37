import type { Step } from '#shared/definition/chain';
import type { Text } from '#shared/kernel/text';

/** What people read on an outcome of a step; undefined where the step has none of that key. */
export function outcomeName(step: Step | undefined, key: string): Text | undefined {
  if (step?.kind === 'automatic')
    return step.action.kind === 'decide' && step.action.outcome === key ? step.action.label : undefined;
  if (step === undefined || !('outcomes' in step)) return undefined;
  return step.outcomes.find((outcome) => outcome.key === key)?.label;
}
