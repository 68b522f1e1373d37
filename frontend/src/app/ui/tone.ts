import type { IconName } from './icon-shapes';

/** What a coloured mark says; the colour never speaks alone. */
export type Tone = 'plain' | 'primary' | 'success' | 'warning' | 'error' | 'untimed';

export const TONE_ICON = {
  plain: 'info',
  primary: 'info',
  success: 'done',
  warning: 'warning',
  error: 'alert',
  untimed: 'pause',
} as const satisfies Record<Tone, IconName>;
