import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';

const CODE = 'FEE.NO_GROUND';

/** A fee without a law or an administrative regulation behind it (行政许可法 58). */
export const feeNoGround: FindingKind = {
  code: CODE,
  name: words('收费没有法定依据', 'Fee without a ground in law'),
  find: ({ definition: { fees = [] } }) =>
    fees.flatMap(({ name, legalBasis }, index) => {
      if (legalBasis.some(({ level }) => level === 'statute' || level === 'administrativeRegulation')) return [];
      const fee = quoted(name);
      return [
        findingOf(
          CODE,
          pointerTo('fees', index, 'legalBasis'),
          words(
            `收费${fee.zh}没有法律或行政法规作依据；没有这样的依据不得收费（行政许可法第五十八条）。`,
            `The fee ${fee.en} rests on no law or administrative regulation, and without one nothing may be charged (Administrative Licensing Law, art. 58).`,
          ),
          words(
            '写上法律或行政法规的条款，或删掉这项收费。',
            'Name the law or administrative regulation, or delete the fee.',
          ),
        ),
      ];
    }),
};
