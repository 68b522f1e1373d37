import type { StepKind } from '#shared/definition/chain';
import type { ClockPart } from '#shared/clock/clock-ledger';

/**
 * With whom a case is that stands in a step: the part that its days belong to. Absent where it passes through at once. What
 * the platform does is the organ's.
 */
export const STEP_HOLDER = {
  task: 'organ',
  automatic: 'organ',
  handover: 'thirdParty',
  procedure: 'outside',
  applicant: 'applicant',
  joint: undefined,
  route: undefined,
  notify: undefined,
  end: undefined,
  laneEnd: undefined,
} as const satisfies Record<StepKind, ClockPart | undefined>;
