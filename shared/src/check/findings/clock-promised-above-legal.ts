import { pointerTo } from '#shared/kernel/pointer';
import type { ClockRule } from '#shared/definition/clock-rule';
import type { Limit } from '#shared/definition/limit';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'CLOCK.PROMISED_ABOVE_LEGAL';

/** A promise longer than the law allows, measured from the same start to the same end (行政许可法 42; 优化营商环境条例 35). */
export const clockPromisedAboveLegal: FindingKind = {
  code: CODE,
  name: words('承诺超过法定', 'Promise above the legal limit'),
  find: ({ definition: { clocks } }) =>
    clocks.flatMap((promised, index) =>
      promised.kind !== 'promised'
        ? []
        : clocks.flatMap((legal) =>
            legal.kind === 'legal' && legal.from === promised.from && legal.to === promised.to
              ? compared(promised, legal, index)
              : [],
          ),
    ),
};

function compared(promised: ClockRule, legal: ClockRule, index: number): Finding[] {
  const pointer = pointerTo('clocks', index, 'limit');
  const remedy = words(
    `把承诺改到不超过${inWords(legal.limit).zh}。`,
    `Promise no more than ${inWords(legal.limit).en}.`,
  );
  const [mine, law] = [inWords(promised.limit), inWords(legal.limit)];
  if (surelyLonger(promised.limit, legal.limit)) {
    return [
      findingOf(
        CODE,
        pointer,
        words(
          `承诺时限 ${mine.zh}，长于法定时限 ${law.zh}；机关会按承诺超期违法。`,
          `The promise of ${mine.en} is longer than the legal limit of ${law.en}: keeping it would break the law.`,
        ),
        remedy,
      ),
    ];
  }
  if (surelyWithin(promised.limit, legal.limit)) return [];
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

/** Calendar days that a limit can take at least and at most, working days apart. */
function calendarDays({ n, unit }: Limit): number | undefined {
  const days: Partial<Record<Limit['unit'], number>> = { spot: 0, hour: n / 24, calendarDay: n };
  return days[unit];
}

/** n working days never take fewer than n calendar days. */
function surelyLonger(promised: Limit, legal: Limit): boolean {
  if (promised.unit === legal.unit) return promised.n > legal.n;
  const [mine, law] = [promised.unit === 'workingDay' ? promised.n : calendarDays(promised), calendarDays(legal)];
  return mine !== undefined && law !== undefined && mine > law;
}

function surelyWithin(promised: Limit, legal: Limit): boolean {
  if (promised.unit === legal.unit) return promised.n <= legal.n;
  const [mine, law] = [calendarDays(promised), legal.unit === 'workingDay' ? legal.n : calendarDays(legal)];
  return mine !== undefined && law !== undefined && mine <= law;
}

const UNITS: Readonly<Record<Limit['unit'], (n: number) => ReturnType<typeof words>>> = {
  spot: () => words('当场', 'on the spot'),
  hour: (n) => words(`${n} 小时`, `${n} hours`),
  workingDay: (n) => words(`${n} 个工作日`, `${n} working days`),
  calendarDay: (n) => words(`${n} 个自然日`, `${n} calendar days`),
  month: (n) => words(`${n} 个月`, `${n} months`),
  year: (n) => words(`${n} 年`, `${n} years`),
};

function inWords({ n, unit }: Limit) {
  return UNITS[unit](n);
}
