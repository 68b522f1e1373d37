import { reachableSteps } from '#shared/chain/reachable-steps';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'STEP.UNREACHED';

/** A step that no way leads to: what it should do is never done. An end that nothing leads to is only worth a look. */
export const stepUnreached: FindingKind = {
  code: CODE,
  name: words('环节到不了', 'Step never reached'),
  find: ({ definition }) => {
    const reached = reachableSteps(definition);
    return stepPlaces(definition.chain).flatMap(({ step, pointer }) => {
      if (reached.has(step.key)) return [];
      const isEnd = step.kind === 'end' || step.kind === 'laneEnd';
      const name = step.name.en ?? step.name.zh;
      return [
        findingOf(
          CODE,
          pointer,
          isEnd
            ? words(
                `没有出口通到结束「${step.name.zh}」，它不会发生。`,
                `No way leads to the end “${name}”: it cannot happen.`,
              )
            : words(
                `没有出口通到环节「${step.name.zh}」，这一步永远不会办，该审的没有审。`,
                `No way leads to the step “${name}”: it is never taken, and what it should examine is not examined.`,
              ),
          words('让前面某个出口通到它，或删掉它。', 'Let an outcome before it lead there, or delete it.'),
          { severity: isEnd ? 'warning' : 'error' },
        ),
      ];
    });
  },
};
