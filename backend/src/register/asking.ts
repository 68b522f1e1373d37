import type { Act, Doer } from '#backend/audit/act';

/** For whom and for what a register is asked, as the audit list shows it. */
export interface Asking {
  readonly doer: Doer;
  /** As the list of the case names him, which is forgotten with it; absent: as the chain of reads does. */
  readonly listed?: Doer;
  readonly object: Act['object'];
  /** Number of the case, where there is one already. */
  readonly number?: string;
}
