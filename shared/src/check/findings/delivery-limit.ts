import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { hasOwnLaw, isLicence, licensingLaw } from '#shared/check/licensing-law';
import { isLongerThanDays } from '#shared/check/limit-span';

const CODE = 'DELIVERY.LIMIT';

/** A licence without a limit for handing it over, or with one above ten working days from the decision (行政许可法 44). */
export const deliveryLimit: FindingKind = {
  code: CODE,
  name: words('送达时限', 'Limit of delivery'),
  find: ({ definition }) => {
    const { clocks, results } = definition;
    if (!isLicence(definition) || !results.some(({ kind }) => kind === 'certificate')) return [];
    const delivery = clocks.flatMap((clock, index) => (clock.to === 'delivered' ? [{ clock, index }] : []));
    if (delivery.length === 0) {
      return [
        findingOf(
          CODE,
          '/clocks',
          words(
            '决定之后多久把证件送到申请人手里，没有时限；决定了也可能一直拿不到证。',
            'No limit says how soon after the decision the licence reaches the applicant: he might wait for it for ever.',
          ),
          words(
            '加一个送达时限：从决定到送达，不超过 10 个工作日。',
            'Add a limit of delivery, from the decision, of at most 10 working days.',
          ),
          { severity: 'warning', law: licensingLaw('四十四条', '44') },
        ),
      ];
    }
    return delivery.flatMap(({ clock, index }) => {
      if (!isLongerThanDays(clock.limit, 10) || hasOwnLaw(clock.legalBasis)) return [];
      const name = quoted(clock.name);
      return [
        findingOf(
          CODE,
          pointerTo('clocks', index, 'limit'),
          words(
            `${name.zh}超过 10 个工作日；许可证件要在决定后 10 个工作日内送达。`,
            `${name.en} is longer than the 10 working days in which a licence must be handed over.`,
          ),
          words('改到 10 个工作日以内。', 'Bring it within 10 working days.'),
          { law: licensingLaw('四十四条', '44') },
        ),
      ];
    });
  },
};
