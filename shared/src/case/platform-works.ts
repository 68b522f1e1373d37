import { type Chain, stepOf } from '#shared/definition/chain';
import type { CaseState } from '#shared/case/case-state';

/** Whether the platform is at work on a case, so that it moves on within moments: a look-up, a certificate being made. */
export function platformWorks({ steps }: Pick<CaseState, 'steps'>, chain: Chain): boolean {
  return steps.some(({ key }) => stepOf(chain, key)?.kind === 'automatic');
}
