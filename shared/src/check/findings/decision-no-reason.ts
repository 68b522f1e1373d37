import { isStaffed } from '#shared/definition/chain';
import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { isLicence, licensingLaw } from '#shared/check/licensing-law';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'DECISION.NO_REASON';

/** A decision against the applicant for which no reason need be given (行政许可法 38). */
export const decisionNoReason: FindingKind = {
  code: CODE,
  name: words('不予许可没有理由', 'Refusal without a reason'),
  find: ({ definition }) =>
    stepPlaces(definition.chain).flatMap(({ step, pointer, words: place }) => {
      if (!isStaffed(step) || step.decides !== true) return [];
      return step.outcomes.flatMap(({ tone, reason, label }, index) => {
        if (tone !== 'adverse' || reason === 'required') return [];
        const outcome = quoted(label);
        return [
          findingOf(
            CODE,
            `${pointer}${pointerTo('outcomes', index, 'reason')}`,
            words(
              `${place.zh} 可以不写理由就选${outcome.zh}；申请人不知道为什么，也没法申诉。`,
              `The ${place.en} can choose ${outcome.en} without a reason: the applicant would not know why, and could not object.`,
            ),
            words('把这个结果的理由设为必填。', 'Require a reason for this outcome.'),
            isLicence(definition) ? { law: licensingLaw('三十八条第二款', '38(2)') } : { severity: 'warning' },
          ),
        ];
      });
    }),
};
