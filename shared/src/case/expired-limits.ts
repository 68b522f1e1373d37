import { civilDateOf, endOfDay } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import { jointResult } from '#shared/case/joint-result';
import { placedSteps } from '#shared/definition/chain';
import type { ClockExpiry, ClockRule } from '#shared/definition/clock-rule';
import { firstStep } from '#shared/case/first-step';
import { advance } from '#shared/case/advance';
import { canChange } from '#shared/definition/certificate-standing';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { Course } from '#shared/case/course';
import { EXPIRED_AS, timedLimits, type Lapse } from '#shared/case/timed-limits';

/** What comes of limits that somebody let pass: events, or nothing before an instant. Undefined where none has an effect (any more). */
export type Expiry = { readonly events: readonly CaseEvent[] } | { readonly notBefore: Instant } | undefined;

/**
 * The effect of the limit that ended first, once it is over; else when the next one ends. One whose end nobody knows yet, for
 * want of a calendar, holds up no other.
 */
export function expire(facts: CaseFacts, state: CaseState): Expiry {
  const limits = timedLimits(facts, state);
  const over = limits.find(({ known, at }) => known && at <= facts.now);
  if (over !== undefined) return { events: eventsOf(facts, state, over.lapse) };
  const [next] = limits.map(({ at }) => (at > facts.now ? at : endOfDay(civilDateOf(facts.now)))).sort();
  return next === undefined ? undefined : { notBefore: next };
}

function eventsOf(facts: CaseFacts, state: CaseState, lapse: Lapse): readonly CaseEvent[] {
  const course = new Course(facts, state);
  const on = (key: string, reason?: string): void => {
    for (const event of advance(facts, course.state, key, reason)) course.add(event);
  };
  switch (lapse.kind) {
    case 'correction':
      on(lapse.end, `补正期限 ${lapse.due} 已过，没有收到补正。`);
      break;
    case 'intake': {
      course.tell({ kind: 'deemedAccepted' });
      on(firstStep(facts, course.state));
      break;
    }
    case 'applicant':
      course.tell({ kind: 'limitExpired', limit: lapse.step, effect: 'silence' });
      on(lapse.next);
      break;
    case 'lane':
      endLane(course, lapse, on);
      break;
    case 'clock':
      expireClock(course, lapse.rule, on);
      break;
    case 'deferral':
      course.tell({ kind: 'limitExpired', limit: lapse.material, effect: 'deferralLapsed' });
      on(lapse.end, '容缺材料到期没有补交。');
      break;
    case 'validity':
      course.tell({ kind: 'certificateChanged', id: lapse.certificate, act: 'lapse' });
      break;
  }
  return course.events;
}

type On = (key: string, reason?: string) => void;

/** A lane that said nothing in time: its silence counts as the item says, and the joint step may go on. */
function endLane(course: Course, { joint, lane, result }: Extract<Lapse, { kind: 'lane' }>, on: On): void {
  const step = placedSteps(course.facts.definition.chain).get(joint)?.step;
  if (step?.kind !== 'joint') return;
  course.tell({ kind: 'laneEnded', within: { joint, lane }, result, silent: true });
  const joined = jointResult(step, course.state);
  if (joined === undefined) return;
  course.tell({ kind: 'routed', step: joint, ...joined });
  on(joined.next);
}

const REASONS: Partial<Record<ClockExpiry['effect'], string>> = {
  deemedGranted: '到期没有作出决定，依法视为准予。',
  deemedWithdrawn: '到期没有办理，依法视为撤回。',
};

function expireClock(course: Course, rule: ClockRule, on: On): void {
  const { effect, post, next } = rule.onExpiry!;
  course.tell({
    kind: 'limitExpired',
    limit: rule.key,
    effect: EXPIRED_AS[effect],
    ...(post !== undefined && { post }),
  });
  if (effect === 'escalate') return;
  if (effect === 'lapse')
    for (const certificate of course.state.certificates)
      if (canChange(certificate, 'lapse')) {
        const step = next ?? course.state.end?.step ?? rule.key;
        course.tell({ kind: 'certificateChanged', step, id: certificate.id, act: 'lapse' });
      }
  // A limit leads on only inside the chain in which the case is: what has ended stays as it ended.
  const place = next === undefined ? undefined : placedSteps(course.facts.definition.chain).get(next);
  const running = course.state.status === (place?.after === true ? 'aftercare' : 'inProgress');
  if (next !== undefined && running) on(next, REASONS[effect]);
}
