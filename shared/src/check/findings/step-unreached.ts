import { pointerTo } from '#shared/kernel/pointer';
import { reachableSteps } from '#shared/chain/reachable-steps';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'STEP.UNREACHED';

/** A step that no way leads to: what it should do is never done. An end that nothing leads to is only worth a look. */
export const stepUnreached: FindingKind = {
  code: CODE,
  name: words('环节到不了', 'Step never reached'),
  find: ({ definition: { chain, situations = [] } }) => {
    const reached = reachableSteps(
      chain,
      situations.flatMap(({ entry }) => entry ?? []),
    );
    return chain.steps.flatMap((step, index) => {
      if (reached.has(step.key)) return [];
      const name = step.name.en ?? step.name.zh;
      return [
        findingOf(
          CODE,
          pointerTo('chain', 'steps', index),
          step.kind === 'end'
            ? words(
                `没有出口通到结束「${step.name.zh}」，它不会发生。`,
                `No way leads to the end “${name}”: it cannot happen.`,
              )
            : words(
                `没有出口通到环节「${step.name.zh}」，这一步永远不会办，该审的没有审。`,
                `No way leads to the step “${name}”: it is never taken, and what it should examine is not examined.`,
              ),
          words('让前面某个出口通到它，或删掉它。', 'Let an outcome before it lead there, or delete it.'),
          { severity: step.kind === 'end' ? 'warning' : 'error' },
        ),
      ];
    });
  },
};
