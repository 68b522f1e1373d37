import type { StepKind } from '#shared/definition/chain';
import type { IconName } from '../../ui/icon-shapes';

/** The picture of each kind of step. */
export const STEP_ICONS = {
  task: 'people',
  applicant: 'person',
  route: 'route',
  joint: 'table',
  procedure: 'pause',
  handover: 'forward',
  automatic: 'seal',
  notify: 'mail',
  end: 'flag',
  laneEnd: 'flag',
} as const satisfies Record<StepKind, IconName>;
