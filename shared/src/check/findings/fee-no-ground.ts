import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';

const CODE = 'FEE.NO_GROUND';

/** 行政许可, of the dictionary taskType. */
const LICENCE = '01';

/**
 * A fee without a law or an administrative regulation behind it (行政许可法 58). The article speaks of licences; for other items a
 * ground of another rank may do, so that somebody must look.
 */
export const feeNoGround: FindingKind = {
  code: CODE,
  name: words('收费没有法定依据', 'Fee without a ground in law'),
  find: ({ definition: { basics, fees = [] } }) =>
    fees.flatMap(({ name, legalBasis }, index) => {
      if (legalBasis.some(({ level }) => level === 'statute' || level === 'administrativeRegulation')) return [];
      const fee = quoted(name);
      return [
        findingOf(
          CODE,
          pointerTo('fees', index, 'legalBasis'),
          words(
            `收费${fee.zh}没有法律或行政法规作依据，申请人可能被违法收费。`,
            `The fee ${fee.en} rests on no law or administrative regulation: applicants may be charged against the law.`,
          ),
          words(
            '写上法律或行政法规的条款，或删掉这项收费。',
            'Name the law or administrative regulation, or delete the fee.',
          ),
          {
            severity: basics.taskType === LICENCE ? 'error' : 'warning',
            law: words(
              '行政许可法第五十八条：实施行政许可不得收取任何费用，法律、行政法规另有规定的除外',
              'Administrative Licensing Law, art. 58: nothing is charged for a licence unless a law or an administrative regulation says so',
            ),
          },
        ),
      ];
    }),
};
