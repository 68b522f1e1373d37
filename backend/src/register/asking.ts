import type { Act, Doer } from '#backend/audit/act';

/** For whom and for what a register is asked, as the audit list shows it. */
export interface Asking {
  readonly doer: Doer;
  readonly object: Act['object'];
  /** Number of the case, where there is one already. */
  readonly number?: string;
}
