import { type Chain, type Step, intakeStep } from '#shared/definition/chain';
import type { Limit } from '#shared/definition/limit';
import { exitLines } from './exit-lines';

/** The longest way through a chain by the steps' own limits. */
export interface LongestWay {
  /** Working days of the limits on it; other units do not add up with them and are left out. */
  readonly days: number;
  readonly steps: readonly string[];
  /** Whether some step can lead back to an earlier one: then no way is the longest, and this one takes no step twice. */
  readonly loops: boolean;
}

type Way = Pick<LongestWay, 'days' | 'steps'>;

const NOWHERE: Way = { days: 0, steps: [] };

/** From the begin of the work to an end. A step that is not there ends the way. */
export function longestWay(chain: Chain): LongestWay {
  return chain.intake === undefined ? { ...NOWHERE, loops: false } : longestFrom(chain.steps, intakeStep(chain));
}

function longestFrom(list: readonly Step[], entry: string): LongestWay {
  const steps = new Map(list.map((step) => [step.key, step]));
  const known = new Map<string, Way>();
  const open = new Set<string>();
  let loops = false;
  const from = (key: string): Way => {
    const [step, done] = [steps.get(key), known.get(key)];
    if (done !== undefined) return done;
    if (step === undefined) return NOWHERE;
    if (open.has(key)) {
      loops = true;
      return NOWHERE;
    }
    open.add(key);
    const best = exitLines(step)
      .map(({ next }) => from(next))
      .reduce((a, b) => (b.days > a.days || (b.days === a.days && b.steps.length > a.steps.length) ? b : a), NOWHERE);
    open.delete(key);
    const way = { days: daysOf(step) + best.days, steps: [key, ...best.steps] };
    known.set(key, way);
    return way;
  };
  const way = from(entry);
  return { ...way, loops };
}

/** Lanes run at the same time: the longest counts, by its own limit or by its steps where they take longer. What the applicant does and special procedures stop the clock. */
function daysOf(step: Step): number {
  if (step.kind === 'joint')
    return Math.max(
      0,
      ...step.lanes.map((lane) => Math.max(days(lane.limit), longestFrom(lane.steps, lane.entry).days)),
    );
  return step.kind === 'task' || step.kind === 'handover' ? days(step.limit) : 0;
}

function days(limit: Limit | undefined): number {
  return limit?.unit === 'workingDay' ? limit.n : 0;
}
