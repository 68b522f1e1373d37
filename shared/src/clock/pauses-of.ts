import type { Instant } from '#shared/kernel/instant';
import { placedSteps, stepOf, type Chain } from '#shared/definition/chain';
import type { ClockPause, ClockRule } from '#shared/definition/clock-rule';
import { anchorKey } from '#shared/clock/anchor-at';
import type { CaseTimes } from '#shared/clock/case-times';
import type { Pause } from '#shared/clock/pause';
import { openAt } from '#shared/clock/stay';
import { STEP_HOLDER } from '#shared/clock/step-holder';
import type { StepVisit } from '#shared/clock/step-visit';

/** Whether a pause is about a step: of its kind, and named where it names any. */
export function pausesFor({ during, steps }: ClockPause, chain: Chain, key: string): boolean {
  const kind = stepOf(chain, key)?.kind;
  const fits = (during === 'procedure' && kind === 'procedure') || (during === 'applicantStep' && kind === 'applicant');
  return fits && (steps === undefined || steps.includes(key));
}

/**
 * When a clock stood still, up to an instant, in order of time and without overlap. With lanes at the same time it stands
 * still only while none of them is with an organ: what an organ works on counts, as in the ledger of days.
 */
export function pausesOf(chain: Chain, rule: ClockRule, times: CaseTimes, now: Instant): readonly Pause[] {
  const pauses = rule.pausedBy ?? [];
  if (pauses.length === 0) return [];
  const visits = times.visits.filter(measuredBy(chain, rule));
  const told = pauses.some(({ during }) => during === 'correction') ? times.correction : undefined;
  const toldUntil = told?.answeredAt ?? times.endedAt;
  const stands = (at: Instant): boolean => {
    if (told !== undefined && told.at <= at && (toldUntil === undefined || toldUntil > at)) return true;
    const open = openAt(visits, at);
    return (
      open.some(({ key }) => pauses.some((pause) => pausesFor(pause, chain, key))) &&
      !open.some(({ key }) => isWorkedOn(chain, key))
    );
  };
  const turns = [...visits.flatMap(({ from, to }) => [from, to]), told?.at, toldUntil, now];
  const instants = [...new Set(turns)].filter((at): at is Instant => at !== undefined && at <= now).sort();
  return stretches(instants, stands, now);
}

/** Whether an organ works on a case that stands in a step. */
function isWorkedOn(chain: Chain, key: string): boolean {
  const step = stepOf(chain, key);
  const holder = step && STEP_HOLDER[step.kind];
  return holder === 'organ' || holder === 'thirdParty';
}

function stretches(instants: readonly Instant[], stands: (at: Instant) => boolean, last: Instant): readonly Pause[] {
  const found: Pause[] = [];
  let from: Instant | undefined;
  for (const at of instants) {
    const still = stands(at);
    if (still && from === undefined) from = at;
    if (from === undefined || (still && at < last)) continue;
    found.push({ from, to: at, ...(still && { open: true }) });
    from = undefined;
  }
  return found;
}

/** A clock of a lane measures that lane, one of the aftercare the aftercare, every other one the chain with all its lanes. */
function measuredBy(chain: Chain, { from, to }: ClockRule): (visit: StepVisit) => boolean {
  const placed = placedSteps(chain);
  const [first, last] = [from, to].map((anchor) => placeOf(chain, anchorKey(anchor)));
  const after = first?.after === true || last?.after === true;
  const lane = first?.lane === last?.lane ? first?.lane : undefined;
  return ({ key, within }) => {
    const place = placed.get(key);
    if (place === undefined || place.step.kind === 'joint' || place.after !== after) return false;
    return lane === undefined || within?.lane === lane;
  };
}

interface Place {
  readonly after: boolean;
  readonly lane?: string;
}

/** Where a step or lane stands. */
export function placeOf(chain: Chain, key: string | undefined): Place | undefined {
  if (key === undefined) return undefined;
  const placed = placedSteps(chain);
  const step = placed.get(key);
  if (step !== undefined) return { after: step.after, ...(step.within && { lane: step.within.lane.key }) };
  const inLane = [...placed.values()].find(({ within }) => within?.lane.key === key);
  return inLane && { after: inLane.after, lane: key };
}
