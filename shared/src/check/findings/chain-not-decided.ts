import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { MOST_STATES, MOST_WAYS } from '#shared/check/explore/exploration';
import { soundnessOf } from '#shared/check/explore/strands';

const CODE = 'CHAIN.NOT_DECIDED';

/** A chain with more states, or ways between them, than are looked at: whether every case can end was not decided. */
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
              `审批链里办件可能处于的状况超过 ${MOST_STATES} 种，或它们之间的走法超过 ${MOST_WAYS} 条，是不是每件都能办完，这里没有算定。`,
              `The chain has more than ${MOST_STATES} states, or more than ${MOST_WAYS} ways between them: whether every case can end was not decided.`,
            ),
            words(
              '少用一些要记住的前面结果，少列一些可以退回的环节，或把审批链分成几段；也可以多跑几个示例办件。',
              'Let fewer conditions look back at earlier results, let fewer steps be given back to, or split the chain; running more sample cases helps too.',
            ),
            { severity: 'warning', undecided: true },
          ),
        ],
};
