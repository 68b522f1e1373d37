import { pointerTo } from '#shared/kernel/pointer';
import type { ClockRule } from '#shared/definition/clock-rule';
import { isNotBefore, momentOf, runTogether } from '#shared/check/clock-reach';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { compareSpans, spanOf } from '#shared/check/limit-span';
import { sayLimit } from '#shared/check/say-limit';
import type { Subject } from '#shared/check/subject';

const CODE = 'CLOCK.PROMISED_ABOVE_LEGAL';

const LAW = words(
  '《优化营商环境条例》第三十五条；《行政许可法》第四十二条',
  'Regulation on Optimising the Business Environment, art. 35; Administrative Licensing Law, art. 42',
);

/**
 * A promise longer than the law allows (行政许可法 42; 优化营商环境条例 35). Measured from the same start to the same end, or from a
 * later start or to an earlier end: then it is longer all the more. Only clocks that run in one situation are compared.
 */
export const clockPromisedAboveLegal: FindingKind = {
  code: CODE,
  name: words('承诺超过法定', 'Promise above the legal limit'),
  find: (subject) =>
    subject.definition.clocks.flatMap((promised, index) =>
      promised.kind !== 'promised'
        ? []
        : subject.definition.clocks
            .filter((legal) => legal.kind === 'legal' && isWithin(subject, promised, legal))
            .flatMap((legal) => compared(promised, legal, index))
            .slice(0, 1),
    ),
};

function isWithin({ definition }: Subject, promised: ClockRule, legal: ClockRule): boolean {
  const [from, to] = [momentOf(definition, promised, 'from'), momentOf(definition, promised, 'to')];
  return (
    runTogether(definition, promised, legal) &&
    isNotBefore(from, momentOf(definition, legal, 'from')) &&
    isNotBefore(momentOf(definition, legal, 'to'), to)
  );
}

function compared(promised: ClockRule, legal: ClockRule, index: number): Finding[] {
  const pointer = pointerTo('clocks', index, 'limit');
  const [mine, law] = [sayLimit(promised.limit), sayLimit(legal.limit)];
  const outcome = compareSpans(spanOf(promised.limit), spanOf(legal.limit));
  if (outcome === 'longer') {
    return [
      findingOf(
        CODE,
        pointer,
        words(
          `承诺时限 ${mine.zh}，长于法定时限 ${law.zh}；机关会按承诺超期违法。`,
          `The promise of ${mine.en} is longer than the legal limit of ${law.en}: keeping it would break the law.`,
        ),
        words(`把承诺改到不超过${law.zh}。`, `Promise no more than ${law.en}.`),
        { law: LAW },
      ),
    ];
  }
  const sameMoments = promised.from === legal.from && promised.to === legal.to;
  if (outcome === 'within' || !sameMoments) return [];
  return [
    findingOf(
      CODE,
      pointer,
      words(
        `承诺 ${mine.zh}和法定 ${law.zh}单位不同，遇节假日哪个长没有算定。`,
        `The promise of ${mine.en} and the legal limit of ${law.en} have different units; around holidays it is not decided which is longer.`,
      ),
      words('两个时限用同一种单位。', 'Use one unit for both limits.'),
      { severity: 'warning', undecided: true },
    ),
  ];
}
