import type { Settings } from '#backend/platform/settings';
import type { Egress } from '#backend/webhook/egress';

/** Where webhooks of this installation may go: production never calls its own machine. */
export function egressOf({ mode }: Pick<Settings, 'mode'>): Egress {
  return mode === 'production' ? 'public' : 'local';
}
