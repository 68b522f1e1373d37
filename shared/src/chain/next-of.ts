import type { Text } from '#shared/kernel/text';
import type { Step } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';

/** A way from a step to another one. */
export interface Way {
  readonly next: string;
  /** What people read on it; absent where there is only one way. */
  readonly label?: Text;
}

const WORDS = {
  otherwise: { zh: '其他情形', en: 'Otherwise' },
  failed: { zh: '没有查到', en: 'No answer' },
  silence: { zh: '到期未办', en: 'Not done in time' },
  consented: { zh: '都同意', en: 'All consent' },
  conditional: { zh: '附条件同意', en: 'Consent with conditions' },
  refused: { zh: '不同意', en: 'No consent' },
} as const satisfies Record<string, Text>;

/** Every way out of a step, in the order of the definition; none for an end. A joint step leads into its lanes first. */
export function nextOf(step: Step): readonly Way[] {
  switch (step.kind) {
    case 'task':
    case 'procedure':
    case 'handover':
      return [
        ...step.outcomes.map(({ next, label }) => ({ next, label })),
        ...(step.may?.returnTo ?? []).map((next) => ({ next })),
      ];
    case 'applicant':
      return [
        ...step.outcomes.map(({ next, label }) => ({ next, label })),
        { next: step.silence.next, label: WORDS.silence },
      ];
    case 'route':
      return [
        ...step.branches.map(({ next, label }) => ({ next, label })),
        { next: step.otherwise, label: WORDS.otherwise },
      ];
    case 'joint':
      return [
        ...step.lanes.map((lane) => ({ next: lane.entry, label: lane.name })),
        { next: step.consented, label: WORDS.consented },
        ...(step.conditional === undefined ? [] : [{ next: step.conditional, label: WORDS.conditional }]),
        { next: step.refused, label: WORDS.refused },
      ];
    case 'automatic':
      return step.action.kind === 'lookUp'
        ? [{ next: step.next }, { next: step.action.failed, label: WORDS.failed }]
        : [{ next: step.next }];
    case 'notify':
      return [{ next: step.next }];
    case 'end':
    case 'laneEnd':
      return [];
  }
}

type Entered = Pick<Definition, 'chain' | 'clocks' | 'commitments' | 'situations'>;

/** Where a case can go to besides the ways of its steps: from the intake, by silence, by withdrawal and after a grant. */
export function entriesOf({ chain, clocks, commitments = [], situations = [] }: Entered): readonly string[] {
  const { intake, withdrawn, aftercare } = chain;
  const entries =
    intake.mode === 'accept'
      ? [intake.accepted, intake.notAccepted, intake.notNeeded, intake.referred, intake.correction.silenceEnd]
      : [intake.first, intake.returned];
  return [
    ...[...entries, withdrawn, aftercare?.entry],
    ...situations.map((situation) => situation.entry),
    ...clocks.map((clock) => clock.onExpiry?.next),
    ...commitments.flatMap((commitment) => [commitment.withdrawnTo, commitment.lapsed]),
  ].filter((key) => key !== undefined);
}
