import type { Step } from '#shared/definition/chain';
import type { Text } from '#shared/kernel/text';
import { WAY_WORDS } from './way-words';

/** One labelled way out of a step, for the list. */
export interface ExitLine {
  readonly label: Text | undefined;
  readonly next: string;
  readonly tone: 'favourable' | 'neutral' | 'adverse';
  /** The condition of a branch. */
  readonly when?: string;
}

const plain = (label: Text | undefined, next: string, tone: ExitLine['tone'] = 'neutral'): ExitLine => ({
  label,
  next,
  tone,
});

/** The ways out of a step in order; its lanes are not ways out. */
export function exitLines(step: Step): readonly ExitLine[] {
  switch (step.kind) {
    case 'task':
    case 'procedure':
    case 'handover':
      return step.outcomes.map(({ label, next, tone }) => plain(label, next, tone));
    case 'applicant':
      return [
        ...step.outcomes.map(({ label, next }) => plain(label, next)),
        plain(WAY_WORDS.silence, step.silence.next, 'adverse'),
      ];
    case 'route':
      return [
        ...step.branches.map(({ label, next, when }): ExitLine => ({ ...plain(label, next), when })),
        plain(WAY_WORDS.otherwise, step.otherwise),
      ];
    case 'joint':
      return [
        plain(WAY_WORDS.consented, step.consented, 'favourable'),
        ...(step.conditional === undefined ? [] : [plain(WAY_WORDS.conditional, step.conditional)]),
        plain(WAY_WORDS.refused, step.refused, 'adverse'),
      ];
    case 'automatic':
      return step.action.kind === 'lookUp'
        ? [plain(WAY_WORDS.answered, step.next), plain(WAY_WORDS.failed, step.action.failed)]
        : [plain(undefined, step.next)];
    case 'notify':
      return [plain(undefined, step.next)];
    case 'end':
    case 'laneEnd':
      return [];
  }
}
