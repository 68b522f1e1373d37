import { pointerTo } from '#shared/kernel/pointer';
import type { ClockRule } from '#shared/definition/clock-rule';
import { quoted } from '#shared/check/finding-of';
import { compareSpans, spanOf } from '#shared/check/limit-span';
import { sayLimit } from '#shared/check/say-limit';
import { look, more, type Beyond } from '#shared/check/standard/beyond';

/** Limits that bind the organ: longer ones let the applicant wait. Those of the applicant are shorter for the worse. */
const OF_THE_ORGAN: ReadonlySet<ClockRule['kind']> = new Set(['intake', 'promised', 'legal', 'step', 'delivery']);

/** Limits longer for the organ, or shorter for the applicant, than the standard has them. Followed by key, else by kind and moments. */
export function timesBeyond(mine: readonly ClockRule[], standard: readonly ClockRule[]): Beyond[] {
  return mine.flatMap((clock, index): Beyond[] => {
    const { kind, from, to } = clock;
    const same =
      standard.find(({ key }) => key === clock.key) ??
      standard.find((each) => each.kind === kind && each.from === from && each.to === to);
    if (same === undefined || (!OF_THE_ORGAN.has(kind) && kind !== 'correction')) return [];
    const [worse, better] = OF_THE_ORGAN.has(kind) ? [clock, same] : [same, clock];
    const [at, name] = [pointerTo('clocks', index, 'limit'), quoted(clock.name)];
    const [has, had] = [sayLimit(clock.limit), sayLimit(same.limit)];
    const outcome = compareSpans(spanOf(worse.limit), spanOf(better.limit));
    if (outcome === 'within') return [];
    const [zh, en] = OF_THE_ORGAN.has(kind)
      ? [
          `时限${name.zh}是${has.zh}，标准只有${had.zh}`,
          `has ${has.en} for the limit ${name.en}, the standard ${had.en}`,
        ]
      : [
          `时限${name.zh}只给申请人${has.zh}，标准给${had.zh}`,
          `gives the applicant ${has.en} for ${name.en}, the standard ${had.en}`,
        ];
    return [outcome === 'longer' ? more(at, zh, en) : look(at, zh, en)];
  });
}
