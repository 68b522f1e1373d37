import { type Chain, type Step, intakeStep, stepOf } from '#shared/definition/chain';

/**
 * The steps and the end on the favourable way from a step, each once; from the intake where there is none yet. Only what an
 * applicant follows: no routes, no messages, nothing that the platform does by itself.
 */
export function stepsAhead(chain: Chain, from: Step | undefined): readonly Step[] {
  const ahead: Step[] = [];
  const seen = new Set<string>(from ? [from.key] : []);
  let next = from ? favourable(from) : intakeStep(chain);
  while (next !== undefined && !seen.has(next)) {
    seen.add(next);
    const step = stepOf(chain, next);
    if (step === undefined) break;
    if (isFollowed(step)) ahead.push(step);
    next = favourable(step);
  }
  return ahead;
}

/** A special procedure happens only where it must be: it is not foretold. */
function isFollowed({ kind }: Step): boolean {
  return kind === 'task' || kind === 'joint' || kind === 'handover' || kind === 'applicant' || kind === 'end';
}

function favourable(step: Step): string | undefined {
  switch (step.kind) {
    case 'task':
    case 'procedure':
    case 'handover':
      return (step.outcomes.find(({ tone }) => tone === 'favourable') ?? step.outcomes[0])?.next;
    case 'applicant':
      return step.outcomes[0]?.next;
    case 'route':
      return step.branches[0]?.next ?? step.otherwise;
    case 'joint':
      return step.consented;
    case 'automatic':
    case 'notify':
      return step.next;
    case 'end':
    case 'laneEnd':
      return undefined;
  }
}
