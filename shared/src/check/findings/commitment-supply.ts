import { pointerTo } from '#shared/kernel/pointer';
import { momentOf } from '#shared/check/clock-reach';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { isLonger } from '#shared/check/limit-span';
import { sayLimit } from '#shared/check/say-limit';

const CODE = 'COMMITMENT.SUPPLY';

/** A paper that may follow later than the decision was promised: no result is handed out before it is there (容缺受理; local rules). */
export const commitmentSupply: FindingKind = {
  code: CODE,
  name: words('容缺补交晚于承诺时限', 'Paper that may come after the promise'),
  find: ({ definition }) =>
    (definition.commitments ?? []).flatMap(({ kind, name, supplyWithin }, index) => {
      if (kind !== 'later' || supplyWithin === undefined) return [];
      const shorter = definition.clocks.find(
        (clock) =>
          clock.kind === 'promised' &&
          momentOf(definition, clock, 'to') === 'decided' &&
          isLonger(supplyWithin, clock.limit),
      );
      if (shorter === undefined) return [];
      const [promise, mine, whole] = [quoted(name), sayLimit(supplyWithin), sayLimit(shorter.limit)];
      return [
        findingOf(
          CODE,
          pointerTo('commitments', index, 'supplyWithin'),
          words(
            `${promise.zh}允许 ${mine.zh} 内补交，长于承诺办结的 ${whole.zh}；材料没来不能发结果，承诺就会落空。`,
            `${promise.en} lets the paper come within ${mine.en}, after the ${whole.en} in which the decision is promised; without it nothing is handed out, and the promise is broken.`,
          ),
          words(`改到 ${whole.zh} 以内。`, `Bring it within ${whole.en}.`),
          { severity: 'warning' },
        ),
      ];
    }),
};
