import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { hasOwnLaw, isLicence, licensingLaw } from '#shared/check/licensing-law';
import { isLongerThanDays } from '#shared/check/limit-span';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'HANDOVER.LIMIT';

/** Another level that may take longer than twenty working days over its part (行政许可法 43). */
export const handoverLimit: FindingKind = {
  code: CODE,
  name: words('转办超过二十日', 'Handover of more than twenty days'),
  find: ({ definition }) =>
    stepPlaces(definition.chain).flatMap(({ step, pointer, words: place }) => {
      if (step.kind !== 'handover' || step.direction === 'sideways' || !isLicence(definition)) return [];
      if (!isLongerThanDays(step.limit, 20) || hasOwnLaw(step.legalBasis ?? [])) return [];
      return [
        findingOf(
          CODE,
          `${pointer}/limit`,
          words(
            `${place.zh} 超过 20 个工作日；上下级之间的审查要在 20 个工作日内完成。`,
            `The ${place.en} may take more than the 20 working days in which another level has to review.`,
          ),
          words(
            '改到 20 个工作日以内，或写上另有规定的法律、法规。',
            'Bring it within 20 working days, or name the statute or regulation that says otherwise.',
          ),
          { severity: 'warning', law: licensingLaw('四十三条', '43') },
        ),
      ];
    }),
};
