import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { compareSpans, leastDays, spanOf } from '#shared/check/limit-span';
import { licensingLaw } from '#shared/check/licensing-law';

const CODE = 'RENEWAL.WINDOW';

/** A renewal that may be asked for only until before it opens, so never; or that names no law for its times (行政许可法 50). */
export const renewalWindow: FindingKind = {
  code: CODE,
  name: words('延续申请的时段', 'When renewal may be asked for'),
  find: ({ definition: { results } }) =>
    results.flatMap((result, index) => {
      if (result.kind !== 'certificate' || result.renewal === undefined) return [];
      const { opens, closes, legalBasis } = result.renewal;
      const name = quoted(result.name);
      const never = compareSpans(spanOf(opens), spanOf(closes)) === 'within' && leastDays(spanOf(closes)) > 0;
      if (never)
        return [
          findingOf(
            CODE,
            pointerTo('results', index, 'renewal', 'closes'),
            words(
              `${name.zh}的延续在开始之前就截止了，持证人永远申请不了延续。`,
              `Renewal of ${name.en} closes before it opens: its holder could never ask for it.`,
            ),
            words('让截止日离到期更近。', 'Let it close nearer to the last day than it opens.'),
            { law: licensingLaw('五十条', '50') },
          ),
        ];
      if (legalBasis.length > 0) return [];
      return [
        findingOf(
          CODE,
          pointerTo('results', index, 'renewal', 'legalBasis'),
          words(
            `${name.zh}的延续时段没有写依据；法律的一般规定是届满三十日前提出。`,
            `The times in which renewal of ${name.en} may be asked for name no law; the general rule is thirty days before the end.`,
          ),
          words('写上规定这个时段的条款。', 'Name the clause that sets these times.'),
          { severity: 'warning', law: licensingLaw('五十条', '50') },
        ),
      ];
    }),
};
