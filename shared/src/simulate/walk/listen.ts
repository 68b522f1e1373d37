import type { CaseEvent } from '#shared/case/case-event';
import { caseRoots } from '#shared/case/case-surroundings';
import { conditionOf } from '#shared/chain/condition-of';
import { branchPointer, lanePointer } from '#shared/simulate/conditions/chain-conditions';
import { pointedSteps } from '#shared/simulate/conditions/step-pointers';
import type { WalkState } from '#shared/simulate/walk/walk-state';

/** Notes from the events of a case which steps it came to, which ways were taken and which conditions held. */
export function listen(walk: WalkState): (event: CaseEvent) => void {
  const { coverage } = walk;
  return (event) => {
    switch (event.kind) {
      case 'stepEntered':
        coverage.entered(event.step);
        if (event.lanes !== undefined) sawLanes(walk, event.step, event.lanes);
        break;
      case 'ended':
        coverage.entered(event.step);
        sawAftercare(walk);
        break;
      case 'aftercareEnded':
        coverage.entered(event.step);
        break;
      case 'notified':
      case 'laneEnded':
        if (event.step !== undefined) coverage.entered(event.step);
        break;
      case 'routed':
        coverage.entered(event.step);
        if (event.outcome === undefined) sawBranches(walk, event.step, event.next);
        else coverage.took(event.step, event.outcome);
        break;
      case 'stepDecided':
        if ((event.waitingFor ?? []).length === 0 || event.carries !== undefined)
          coverage.took(event.decision.step, event.carries ?? event.decision.outcome);
        break;
      case 'acted':
        coverage.took(event.step, event.outcome);
        break;
      case 'limitExpired':
        coverage.took(event.limit, 'silence');
        break;
      default:
    }
  };
}

function sawLanes({ definition, run, coverage }: WalkState, key: string, needed: readonly string[]): void {
  const pointed = pointedSteps(definition.chain).find(({ step }) => step.key === key);
  if (pointed?.step.kind !== 'joint') return;
  pointed.step.lanes.forEach((lane, n) => {
    if (lane.when === undefined) return;
    const holds = conditionOf(definition, lane.when)?.evaluate(caseRoots(run.facts, run.state)) === true;
    coverage.saw(lanePointer(pointed.pointer, n), holds && needed.includes(lane.key));
  });
}

/** A fork is read from its first branch until one holds; what stands behind that was not asked. */
function sawBranches({ definition, run, coverage }: WalkState, key: string, next: string): void {
  const pointed = pointedSteps(definition.chain).find(({ step }) => step.key === key);
  if (pointed?.step.kind !== 'route') return;
  const roots = caseRoots(run.facts, run.state);
  for (const [n, { when }] of pointed.step.branches.entries()) {
    const holds = conditionOf(definition, when)?.evaluate(roots) === true;
    coverage.saw(branchPointer(pointed.pointer, n), holds);
    if (!holds) continue;
    coverage.took(key, String(n));
    return;
  }
  coverage.took(key, `otherwise ${next}`);
}

function sawAftercare({ definition, run, coverage }: WalkState): void {
  const { aftercare } = definition.chain;
  const { end } = run.state;
  if (aftercare?.when === undefined || (end?.kind !== 'granted' && end?.kind !== 'partlyGranted')) return;
  const holds = conditionOf(definition, aftercare.when)?.evaluate(caseRoots(run.facts, run.state)) === true;
  coverage.saw('/chain/aftercare/when', holds);
}
