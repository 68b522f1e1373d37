import type { ReviewPoint } from '#shared/definition/material';
import type { PointJudgement } from '#shared/case/step-decision';

/** How each point was judged so far, by its key. */
export type Judged = Readonly<Record<string, { readonly holds: boolean; readonly reason: string }>>;

/** How many points still have to be judged. */
export function unjudged(points: readonly ReviewPoint[], judged: Judged): number {
  return points.filter(({ key }) => judged[key] === undefined).length;
}

/** Whether a point does not hold and nobody said why. */
export function lacksReason(points: readonly ReviewPoint[], judged: Judged): boolean {
  return points.some(({ key }) => judged[key]?.holds === false && judged[key].reason.trim() === '');
}

/** The judgements as a decision carries them, in the order of the points. */
export function judgementsOf(points: readonly ReviewPoint[], judged: Judged): PointJudgement[] {
  return points.flatMap(({ key }) => {
    const point = judged[key];
    if (!point) return [];
    return [{ key, holds: point.holds, ...(!point.holds && { reason: point.reason.trim() }) }];
  });
}
