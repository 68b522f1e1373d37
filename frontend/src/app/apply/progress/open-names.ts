import type { CaseState } from '#shared/case/case-state';
import { type Chain, stepOf } from '#shared/definition/chain';
import type { Text } from '#shared/kernel/text';

/** What is being worked on, in words: the open steps outside lanes. The lanes of a joint step stand in the list of steps. */
export function openNames({ steps }: Pick<CaseState, 'steps'>, chain: Chain): readonly Text[] {
  return steps.flatMap(({ key, within }) => (within === undefined ? (stepOf(chain, key)?.name ?? []) : []));
}
