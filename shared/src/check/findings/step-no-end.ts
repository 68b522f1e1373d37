import { canEnd } from '#shared/chain/reachable-steps';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { decisionsTo, waysOf } from '#shared/check/step-flow';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'STEP.NO_END';

/** A step from which no end can be reached: a case that gets there is never decided. The witness lists the decisions. */
export const stepNoEnd: FindingKind = {
  code: CODE,
  name: words('到不了结束', 'No end can be reached'),
  find: ({ definition }) => {
    const ways = waysOf(definition);
    return stepPlaces(definition.chain).flatMap(({ step, pointer }) => {
      if (canEnd(definition.chain, step.key)) return [];
      const decisions = decisionsTo(step.key, ways);
      return [
        findingOf(
          CODE,
          pointer,
          words(
            `从环节「${step.name.zh}」怎么走都到不了结束，申请人等不到决定。`,
            `No end can be reached from the step “${step.name.en ?? step.name.zh}”: the applicant would wait for ever.`,
          ),
          words(
            '给它或它后面的环节一个通向结束的出口。',
            'Give it, or a step behind it, an outcome that leads to an end.',
          ),
          { witness: { decisions: decisions.map((each) => each.zh) } },
        ),
      ];
    });
  },
};
