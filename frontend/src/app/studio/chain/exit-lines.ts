import type { Step } from '#shared/definition/chain';
import type { Text } from '#shared/kernel/text';

/** One labelled way out of a step, for the list. */
export interface ExitLine {
  readonly label: Text | undefined;
  readonly next: string;
  readonly tone: 'favourable' | 'neutral' | 'adverse';
  /** The condition of a branch. */
  readonly when?: string;
}

/** The ways out of a step in order; the otherwise of a route last, without a label. */
export function exitLines(step: Step): readonly ExitLine[] {
  switch (step.kind) {
    case 'task':
      return step.outcomes.map(({ label, next, tone }) => ({ label, next, tone }));
    case 'route':
      return [
        ...step.branches.map(({ label, next, when }): ExitLine => ({ label, next, when, tone: 'neutral' })),
        { label: undefined, next: step.otherwise, tone: 'neutral' },
      ];
    case 'automatic':
    case 'notify':
      return [{ label: undefined, next: step.next, tone: 'neutral' }];
    case 'end':
      return [];
  }
}
