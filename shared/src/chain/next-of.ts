import type { Text } from '#shared/kernel/text';
import type { Chain, Step } from '#shared/definition/chain';

/** A way from a step to another one. */
export interface Way {
  readonly next: string;
  /** What people read on it; absent where there is only one way. */
  readonly label?: Text;
}

const OTHERWISE: Text = { zh: '其他情形', en: 'Otherwise' };

/** Every way out of a step, in the order of the definition; none for an end. */
export function nextOf(step: Step): readonly Way[] {
  switch (step.kind) {
    case 'task':
      return step.outcomes.map(({ next, label }) => ({ next, label }));
    case 'route':
      return [...step.branches.map(({ next, label }) => ({ next, label })), { next: step.otherwise, label: OTHERWISE }];
    case 'automatic':
    case 'notify':
      return [{ next: step.next }];
    case 'end':
      return [];
  }
}

/** Where a case can go to besides the ways of its steps: from the intake, by silence and by withdrawal. */
export function entriesOf(chain: Chain): readonly string[] {
  const { accepted, notAccepted, notNeeded, correction } = chain.intake;
  return [accepted, notAccepted, notNeeded, correction.silenceEnd, chain.withdrawn].filter((key) => key !== undefined);
}
