import type { Key } from '#shared/kernel/key';
import { isStaffed, placedSteps, type MainStep, type Step } from '#shared/definition/chain';
import type { ClockRule } from '#shared/definition/clock-rule';
import type { Definition } from '#shared/definition/definition';
import { pausesFor } from '#shared/clock/pauses-of';
import { entriesFor } from '#shared/check/clock-reach';
import { addSpans, leastDays, NO_TIME, spanOf, type LimitSpan } from '#shared/check/limit-span';

/** The longest way that a clock measures when every step takes its whole limit. */
export interface LongestWay {
  readonly span: LimitSpan;
  /** The steps on it that have a limit, in order. */
  readonly steps: readonly Step[];
}

/**
 * The longest way through the main chain from a clock's start to its end, each step at its own limit, a joint step at that of its
 * longest lane. Loops are gone once; what the applicant does takes none of the organ's time, and a round of mending (整改) is left
 * out: nobody promises it beforehand. Procedures during which the clock stands still take nothing. Undefined where no way leads
 * from the one to the other. Linear in the ways of the chain.
 */
export function longestWay(definition: Definition, clock: ClockRule): LongestWay | undefined {
  const { chain } = definition;
  const steps = placedSteps(chain);
  const done = new Map<Key, LongestWay | undefined>();
  const open = new Set<Key>();
  const from = (key: Key): LongestWay | undefined => {
    if (done.has(key)) return done.get(key);
    const place = steps.get(key);
    if (place === undefined || place.after || place.within !== undefined || open.has(key)) return undefined;
    const step = place.step as MainStep;
    if (clock.to === `entered:${key}`) return { span: NO_TIME, steps: [] };
    open.add(key);
    const rest = endsAt(step, clock) ? { span: NO_TIME, steps: [] } : longest(nextOf(step).map(from));
    open.delete(key);
    const time = timeAt(definition, clock, step);
    const way = rest && (time === undefined ? rest : { span: addSpans(time, rest.span), steps: [step, ...rest.steps] });
    done.set(key, way);
    return way;
  };
  return longest(startsOf(definition, clock).map(from));
}

function longest(ways: readonly (LongestWay | undefined)[]): LongestWay | undefined {
  let best: LongestWay | undefined;
  for (const way of ways)
    if (way !== undefined && (best === undefined || leastDays(way.span) > leastDays(best.span))) best = way;
  return best;
}

function startsOf(definition: Definition, clock: ClockRule): readonly Key[] {
  if (clock.from === 'submitted' || clock.from === 'accepted') return entriesFor(definition, clock);
  const [how, key] = clock.from.split(':') as [string, Key?];
  const place = key === undefined ? undefined : placedSteps(definition.chain).get(key);
  if (place === undefined || place.after || place.within !== undefined) return [];
  return how === 'entered' ? [place.step.key] : nextOf(place.step as MainStep);
}

function endsAt(step: MainStep, { to }: ClockRule): boolean {
  if (to === `left:${step.key}`) return true;
  if (to === 'ended') return step.kind === 'end';
  if (to === 'granted') return step.kind === 'end' && (step.end === 'granted' || step.end === 'partlyGranted');
  if (to !== 'decided') return false;
  return isStaffed(step) ? step.decides === true : step.kind === 'automatic' && step.action.kind === 'decide';
}

/** What may follow a step in the ordinary way: giving back and withdrawn commitments aside. */
function nextOf(step: MainStep): readonly Key[] {
  switch (step.kind) {
    case 'task':
    case 'procedure':
    case 'handover':
      return step.outcomes.map(({ next }) => next);
    case 'applicant':
      return step.act === 'mend' ? [] : [...step.outcomes.map(({ next }) => next), step.silence.next];
    case 'route':
      return [...step.branches.map(({ next }) => next), step.otherwise];
    case 'joint':
      return [step.consented, step.refused, ...(step.conditional === undefined ? [] : [step.conditional])];
    case 'automatic':
      return step.action.kind === 'lookUp' ? [step.next, step.action.failed] : [step.next];
    case 'notify':
      return [step.next];
    case 'end':
      return [];
  }
}

/** How long a step may take of a clock's time; undefined where it names no time or the clock stands still. */
export function timeAt({ chain }: Definition, clock: ClockRule, step: Step): LimitSpan | undefined {
  switch (step.kind) {
    case 'task':
    case 'handover':
      return step.limit && spanOf(step.limit);
    case 'procedure':
      return (clock.pausedBy ?? []).some((pause) => pausesFor(pause, chain, step.key)) ? undefined : spanOf(step.limit);
    case 'joint':
      return step.lanes
        .map(({ limit }) => spanOf(limit))
        .reduce((most, span) => (leastDays(span) > leastDays(most) ? span : most));
    case 'applicant':
    case 'route':
    case 'automatic':
    case 'notify':
    case 'end':
    case 'laneEnd':
      return undefined;
  }
}
