import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { MOST_STATES } from '#shared/check/explore/exploration';
import { soundnessOf } from '#shared/check/explore/strands';

const CODE = 'CHAIN.NOT_DECIDED';

/** A chain with more states than are looked at: whether every case can end was not decided. */
export const chainNotDecided: FindingKind = {
  code: CODE,
  name: words('审批链没有算完', 'Chain not decided'),
  find: (subject) =>
    soundnessOf(subject) !== undefined
      ? []
      : [
          findingOf(
            CODE,
            '/chain',
            words(
              `审批链的走法超过 ${MOST_STATES} 种，是不是每件都能办完，这里没有算定。`,
              `The chain has more than ${MOST_STATES} states: whether every case can end was not decided.`,
            ),
            words(
              '少用一些要记住的前面结果，或把审批链分成几段；也可以多跑几个示例办件。',
              'Let fewer conditions look back at earlier results, or split the chain; running more sample cases helps too.',
            ),
            { severity: 'warning', undecided: true },
          ),
        ],
};
