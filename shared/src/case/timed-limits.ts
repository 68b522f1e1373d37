import { civilDateOf, endOfDay } from '#shared/kernel/civil-date';
import type { Instant } from '#shared/kernel/instant';
import { stepOf } from '#shared/definition/chain';
import type { ClockExpiry, ClockRule } from '#shared/definition/clock-rule';
import type { Limit } from '#shared/definition/limit';
import type { JointStep } from '#shared/definition/step/joint';
import { clockEnd } from '#shared/clock/clock-end';
import { limitEndAt } from '#shared/clock/limit-end';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { canChange } from '#shared/definition/certificate-standing';
import { clockRules } from '#shared/case/situated';
import type { OpenStep } from '#shared/case/open-step';

/** What comes when a limit ends that somebody let pass. */
export type Lapse =
  | { readonly kind: 'correction'; readonly end: string; readonly due: string }
  | { readonly kind: 'intake' }
  | { readonly kind: 'applicant'; readonly step: string; readonly next: string }
  | { readonly kind: 'lane'; readonly joint: string; readonly lane: string; readonly result: 'consent' | 'refuse' }
  | { readonly kind: 'clock'; readonly rule: ClockRule }
  | { readonly kind: 'deferral'; readonly material: string; readonly end: string }
  | { readonly kind: 'validity'; readonly certificate: string };

/** How an event tells the effect of a clock. */
export const EXPIRED_AS = {
  escalate: 'escalated',
  deemedAccepted: 'escalated',
  deemedGranted: 'deemedGranted',
  deemedWithdrawn: 'deemedWithdrawn',
  lapse: 'lapsed',
} as const satisfies Record<ClockExpiry['effect'], Extract<CaseEvent, { kind: 'limitExpired' }>['effect']>;

/** A limit that has an effect by itself, and when it ends. */
export interface TimedLimit {
  readonly lapse: Lapse;
  readonly at: Instant;
  /** Whether the instant is certain: in a year that the calendar lacks it is the earliest that it can be. */
  readonly known: boolean;
}

/** Every limit of a case that now runs towards an effect, the earliest first. Nobody has to remember them. */
export function timedLimits(facts: CaseFacts, state: CaseState): readonly TimedLimit[] {
  const found = [
    ...ofIntake(facts, state),
    ...state.steps.flatMap((open) => ofStep(facts, open)),
    ...ofClocks(facts, state),
    ...ofDeferrals(facts, state),
    ...ofCertificates(state),
  ];
  return found.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function ofIntake(facts: CaseFacts, state: CaseState): readonly TimedLimit[] {
  const { intake } = facts.definition.chain;
  if (intake.mode !== 'accept' || state.status !== 'correcting' || state.correction === undefined) return [];
  const { silence, silenceEnd } = intake.correction;
  const { due } = state.correction;
  if (silence === 'none' || silenceEnd === undefined) return [];
  return [{ lapse: { kind: 'correction', end: silenceEnd, due }, at: endOfDay(due), known: true }];
}

function ofStep(facts: CaseFacts, open: OpenStep): readonly TimedLimit[] {
  const step = stepOf(facts.definition.chain, open.key);
  if (step?.kind === 'joint') return ofLanes(facts, step, open);
  if (step?.kind !== 'applicant' || open.due === undefined || open.dueApproved === false) return [];
  return [
    {
      lapse: { kind: 'applicant', step: step.key, next: step.silence.next },
      at: endOfDay(open.due),
      known: true,
    },
  ];
}

function ofLanes(facts: CaseFacts, joint: JointStep, open: OpenStep): readonly TimedLimit[] {
  return (open.lanes ?? []).flatMap((running): TimedLimit[] => {
    const lane = joint.lanes.find(({ key }) => key === running.lane);
    if (lane?.onTimeout === undefined || running.result !== undefined) return [];
    const { result } = lane.onTimeout;
    return [
      {
        lapse: { kind: 'lane', joint: joint.key, lane: lane.key, result },
        ...endAfter(facts, running.since, lane.limit),
      },
    ];
  });
}

function ofClocks(facts: CaseFacts, state: CaseState): readonly TimedLimit[] {
  return clockRules(facts, state).flatMap((rule): TimedLimit[] => {
    if (rule.onExpiry === undefined || state.expired.includes(`${EXPIRED_AS[rule.onExpiry.effect]}:${rule.key}`))
      return [];
    const accepting = rule.onExpiry.effect === 'deemedAccepted';
    if (accepting && state.status !== 'submitted') return [];
    // A decided case is not decided again by silence.
    const decides = rule.onExpiry.effect === 'deemedGranted' || rule.onExpiry.effect === 'deemedWithdrawn';
    if (decides && (state.status !== 'inProgress' || state.decidedAt !== undefined)) return [];
    const end = clockEnd(facts.definition, rule, state, facts.calendar, facts.now);
    return end === undefined ? [] : [{ lapse: accepting ? { kind: 'intake' } : { kind: 'clock', rule }, ...end }];
  });
}

function ofDeferrals(facts: CaseFacts, state: CaseState): readonly TimedLimit[] {
  if (state.status !== 'inProgress') return [];
  const since = state.acceptedAt ?? state.submittedAt;
  return state.deferrals.flatMap(({ material, suppliedAt }): TimedLimit[] => {
    const key = facts.definition.materials.find((entry) => entry.key === material)?.deferredBy;
    const promise = facts.definition.commitments?.find((entry) => entry.key === key);
    if (suppliedAt !== undefined || promise?.supplyWithin === undefined || promise.lapsed === undefined) return [];
    return [
      { lapse: { kind: 'deferral', material, end: promise.lapsed }, ...endAfter(facts, since, promise.supplyWithin) },
    ];
  });
}

/** A certificate is over when its last day is. */
function ofCertificates({ certificates }: CaseState): readonly TimedLimit[] {
  return certificates.flatMap((certificate): TimedLimit[] =>
    certificate.validUntil === undefined || !canChange(certificate, 'lapse')
      ? []
      : [
          {
            ...{ lapse: { kind: 'validity', certificate: certificate.id }, known: true },
            at: endOfDay(certificate.validUntil),
          },
        ],
  );
}

function endAfter(facts: CaseFacts, since: Instant, limit: Limit): { readonly at: Instant; readonly known: boolean } {
  const end = limitEndAt(facts.calendar, since, limit);
  return end.ok ? { at: end.value.at, known: true } : { at: endOfDay(civilDateOf(facts.now)), known: false };
}
