import type { Text } from '#shared/kernel/text';
import type { Limit } from '#shared/definition/limit';
import { words } from '#shared/check/finding-of';
import type { LimitSpan } from '#shared/check/limit-span';

const many = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

const UNITS: Readonly<Record<Limit['unit'], (n: number) => Text>> = {
  spot: () => words('当场', 'on the spot'),
  hour: (n) => words(`${n} 小时`, many(n, 'hour')),
  workingDay: (n) => words(`${n} 个工作日`, many(n, 'working day')),
  calendarDay: (n) => words(`${n} 个自然日`, many(n, 'calendar day')),
  month: (n) => words(`${n} 个月`, many(n, 'month')),
  year: (n) => words(`${n} 年`, many(n, 'year')),
};

/** A limit in words, e.g. 8 个工作日. */
export function sayLimit({ n, unit }: Limit): Text {
  return UNITS[unit](n);
}

/** Limits added up in words, e.g. 8 个工作日加 2 个自然日. */
export function saySpan(span: LimitSpan): Text {
  const parts = (['month', 'workingDay', 'calendarDay', 'hour'] as const)
    .filter((unit) => span[unit] > 0)
    .map((unit) => UNITS[unit](span[unit]));
  if (parts.length === 0) return UNITS.spot(0);
  return words(parts.map(({ zh }) => zh).join('加 '), parts.map(({ en }) => en).join(' and '));
}
