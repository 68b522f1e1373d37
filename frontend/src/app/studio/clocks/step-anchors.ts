import { allSteps, type Chain, type StepKind } from '#shared/definition/chain';
import type { Choice } from '../bound/choice';

/** Steps that a case passes through at once have no begin and end worth counting from. */
const AT_ONCE: ReadonlySet<StepKind> = new Set(['route', 'notify', 'end', 'laneEnd']);

/** The begin and the end of each step as what may start or end a clock. */
export function stepAnchors(chain: Chain | undefined): readonly Choice[] {
  if (chain === undefined) return [];
  return allSteps(chain)
    .filter(({ kind }) => !AT_ONCE.has(kind))
    .flatMap(({ key, name }) => {
      const en = name.en ?? name.zh;
      return [
        { value: `entered:${key}`, label: { zh: `开始「${name.zh}」`, en: `the begin of “${en}”` } },
        { value: `left:${key}`, label: { zh: `结束「${name.zh}」`, en: `the end of “${en}”` } },
      ];
    });
}
