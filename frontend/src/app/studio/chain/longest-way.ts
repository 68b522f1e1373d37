import type { Chain, Step } from '#shared/definition/chain';

/** The longest way through a chain by the steps' own limits. */
export interface LongestWay {
  /** Working days of the limits on it; other units do not add up with them and are left out. */
  readonly days: number;
  readonly steps: readonly string[];
  /** Whether some step can lead back to an earlier one: then no way is the longest, and this one takes no step twice. */
  readonly loops: boolean;
}

/** From acceptance to an end. A step that is not there ends the way. */
export function longestWay(chain: Chain): LongestWay {
  const steps = new Map(chain.steps.map((step) => [step.key, step]));
  const known = new Map<string, { days: number; steps: readonly string[] }>();
  const open = new Set<string>();
  let loops = false;
  const from = (key: string): { days: number; steps: readonly string[] } => {
    const [step, done] = [steps.get(key), known.get(key)];
    if (done !== undefined) return done;
    if (step === undefined) return { days: 0, steps: [] };
    if (open.has(key)) {
      loops = true;
      return { days: 0, steps: [] };
    }
    open.add(key);
    const best = nextOf(step)
      .map(from)
      .reduce((a, b) => (b.days > a.days || (b.days === a.days && b.steps.length > a.steps.length) ? b : a), {
        days: 0,
        steps: [],
      });
    open.delete(key);
    const way = { days: daysOf(step) + best.days, steps: [key, ...best.steps] };
    known.set(key, way);
    return way;
  };
  const { days, steps: way } = chain.intake === undefined ? { days: 0, steps: [] } : from(chain.intake.accepted);
  return { days, steps: way, loops };
}

/** Where a step can lead, each once. */
export function nextOf(step: Step): readonly string[] {
  switch (step.kind) {
    case 'task':
      return [...new Set(step.outcomes.map(({ next }) => next))];
    case 'route':
      return [...new Set([...step.branches.map(({ next }) => next), step.otherwise])];
    case 'automatic':
    case 'notify':
      return [step.next];
    case 'end':
      return [];
  }
}

function daysOf(step: Step): number {
  return step.kind === 'task' && step.limit?.unit === 'workingDay' ? step.limit.n : 0;
}
