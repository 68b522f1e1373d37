import type { Definition } from '#shared/definition/definition';
import { allSteps } from '#shared/definition/chain';
import type { JointStep } from '#shared/definition/step/joint';

/** The organs whose lanes a joint step brings together: by department, or by name where none is given. */
export function organsOf({ lanes }: JointStep): ReadonlySet<string> {
  return new Set(lanes.map(({ department, organ }) => department ?? organ.zh));
}

/** Whether several organs review the item at the same time (统一办理、联合办理: 行政许可法 26). */
export function isJointlyReviewed({ chain }: Definition): boolean {
  return allSteps(chain).some((step) => step.kind === 'joint' && organsOf(step).size > 1);
}
