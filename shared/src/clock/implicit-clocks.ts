import { civilDateOf, type CivilDate } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import type { Outcome } from '#shared/kernel/outcome';
import { placedSteps, type Chain, type Step } from '#shared/definition/chain';
import type { LegalBasis } from '#shared/definition/legal-basis';
import type { Limit } from '#shared/definition/limit';
import type { Calendar } from '#shared/kernel/calendar';
import type { CaseTimes } from '#shared/clock/case-times';
import { endOfLastDay, limitEnd, limitEndAt, type LimitEnd } from '#shared/clock/limit-end';
import type { RunningClock } from '#shared/clock/read-clock';

/**
 * The limits that no clock of the item names: of the correction that was told, and, while they run, of the steps and lanes that
 * the case stands in. A lane's limit is of the whole lane: nothing in it stops it.
 */
export function implicitClocks(chain: Chain, times: CaseTimes, calendar: Calendar): readonly RunningClock[] {
  return [...correctionClock(chain, times, calendar), ...stepClocks(chain, times, calendar)];
}

function correctionClock({ intake }: Chain, times: CaseTimes, calendar: Calendar): readonly RunningClock[] {
  const told = times.correction;
  if (told === undefined || intake.mode !== 'accept') return [];
  const { limit, legalBasis } = intake.correction;
  const endedAt = told.answeredAt ?? times.endedAt;
  return [
    {
      key: 'correction',
      name: { zh: '补正期限', en: 'Time for the correction' },
      kind: 'correction',
      limit,
      legalBasis,
      startedAt: told.at,
      ...(endedAt !== undefined && { endedAt }),
      end: endOf(calendar, told.at, limit, told.due),
    },
  ];
}

function stepClocks(chain: Chain, times: CaseTimes, calendar: Calendar): readonly RunningClock[] {
  const open = times.visits.filter(({ to }) => to === undefined);
  const placed = placedSteps(chain);
  const clocks = new Map<string, RunningClock>();
  for (const visit of open) {
    const place = placed.get(visit.key);
    if (place === undefined) continue;
    const { step, within } = place;
    if (within !== undefined && !clocks.has(within.lane.key)) {
      const { key, name, limit, legalBasis } = within.lane;
      const startedAt = times.visits.findLast((stay) => stay.key === within.joint.key)?.from ?? visit.from;
      const end = endOf(calendar, startedAt, limit);
      clocks.set(key, { key, name, kind: 'step', limit, legalBasis, startedAt, end });
    }
    const limit = limitOf(step);
    if (limit === undefined) continue;
    const [{ key, name }, startedAt] = [step, visit.from];
    const end = endOf(calendar, startedAt, limit, visit.due);
    clocks.set(key, { key, name, kind: 'step', limit, legalBasis: basisOf(step), startedAt, end });
  }
  return [...clocks.values()];
}

/** The day that was told counts; where it is the one that the limit itself gives, so does the hour. */
function endOf(calendar: Calendar, start: Instant, limit: Limit, told?: CivilDate): Outcome<LimitEnd> {
  const computed = limitEndAt(calendar, start, limit);
  if (told === undefined || (computed.ok && computed.value.date === told)) return computed;
  const byTheDay = limitEnd(calendar, civilDateOf(start), limit);
  return byTheDay.ok && byTheDay.value === told ? computed : endOfLastDay(calendar, told);
}

/** How long a step may take. A day that an officer sets is not later than the most that he may give. */
function limitOf(step: Step): Limit | undefined {
  switch (step.kind) {
    case 'task':
    case 'procedure':
    case 'handover':
      return step.limit;
    case 'applicant':
      return step.deadline.kind === 'fixed' ? step.deadline.limit : step.deadline.max;
    case 'joint':
    case 'route':
    case 'automatic':
    case 'notify':
    case 'end':
    case 'laneEnd':
      return undefined;
  }
}

function basisOf(step: Step): readonly LegalBasis[] {
  if (step.kind === 'procedure' && step.statute !== undefined) return [step.statute, ...(step.legalBasis ?? [])];
  return 'legalBasis' in step ? (step.legalBasis ?? []) : [];
}
