import { pointerTo } from '#shared/kernel/pointer';
import type { ClockKind } from '#shared/definition/clock-rule';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';

const CODE = 'CLOCK.NO_BASIS';

const OF_LAW: ReadonlySet<ClockKind> = new Set(['intake', 'legal', 'delivery', 'validity', 'renewal']);

/** A limit of the law that names no law: only a promise is one’s own. */
export const clockNoBasis: FindingKind = {
  code: CODE,
  name: words('法定时限没有依据', 'Limit of no law'),
  find: ({ definition: { clocks } }) =>
    clocks.flatMap(({ kind, name, legalBasis }, index) => {
      if (!OF_LAW.has(kind) || legalBasis.length > 0) return [];
      const clock = quoted(name);
      return [
        findingOf(
          CODE,
          pointerTo('clocks', index, 'legalBasis'),
          words(
            `时限${clock.zh}是法律定的，却没有写依据；申请人读不到凭什么要等这么久。`,
            `The limit ${clock.en} is one of the law and names none: the applicant cannot read why it takes so long.`,
          ),
          words('写上法律和条款。', 'Name the law and its article.'),
          { severity: 'warning' },
        ),
      ];
    }),
};
