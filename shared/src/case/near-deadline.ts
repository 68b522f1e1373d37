import { addDays, endOfDay, type CivilDate } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import { stepOf } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { CaseEvent } from '#shared/case/case-event';
import { openStep, type CaseState } from '#shared/case/case-state';
import type { Notice } from '#shared/case/notice';

/** How many days before his last day the applicant is reminded. */
const DAYS_BEFORE = 2;
/** Nine in the morning in Asia/Shanghai, after the end of the day before. */
const NINE = 9 * 3_600_000;
const DAY = 86_400_000;

/** A last day that an event gives the applicant. */
export interface ApplicantDeadline {
  readonly due: CivilDate;
  /** The step that waits for him; absent for a correction. */
  readonly step?: string;
}

/** The last day that an event gives the applicant; undefined where it gives none, or none that counts yet. */
export function deadlineGiven(
  { chain }: Definition,
  event: CaseEvent,
  state: CaseState,
): ApplicantDeadline | undefined {
  switch (event.kind) {
    case 'correctionRequested':
      return { due: event.notice.due };
    case 'stepEntered':
      return stepOf(chain, event.step)?.kind === 'applicant' && event.due !== undefined
        ? { due: event.due, step: event.step }
        : undefined;
    case 'deadlineSet':
      return event.approved ? { due: event.due, step: event.step } : undefined;
    case 'deadlineApproved': {
      const due = openStep(state, event.step)?.due;
      return event.agrees && due !== undefined ? { due, step: event.step } : undefined;
    }
    default:
      return undefined;
  }
}

/** When he is reminded of it; undefined where it was given so late that the telling itself is the reminder. */
export function remindAt({ due }: ApplicantDeadline, given: Instant): Instant | undefined {
  const at = new Date(Date.parse(endOfDay(addDays(due, -DAYS_BEFORE - 1))) + NINE).toISOString();
  return Date.parse(at) - Date.parse(given) >= DAY ? at : undefined;
}

/** The reminder, where the case still waits for him until that day; undefined where he has acted or the day is over. */
export function nearNotice(
  definition: Definition,
  state: CaseState,
  { due, step: key }: ApplicantDeadline,
  now: Instant,
): Notice | undefined {
  if (now > endOfDay(due)) return undefined;
  const open = key === undefined ? undefined : openStep(state, key);
  const waits =
    key === undefined
      ? state.status === 'correcting' && state.correction?.due === due
      : open?.due === due && open.dueApproved !== false;
  if (!waits) return undefined;
  const name = key === undefined ? undefined : stepOf(definition.chain, key)?.name;
  return { to: { account: state.applicant.account }, kind: 'deadlineNear', params: { due, ...(name && { name }) } };
}
