import type { Limit } from '#shared/definition/limit';
import type { Text } from '#shared/kernel/text';

const UNITS: Readonly<Record<Limit['unit'], readonly [zh: string, one: string, many: string]>> = {
  spot: ['当场', 'on the spot', 'on the spot'],
  hour: [' 小时', ' hour', ' hours'],
  workingDay: [' 个工作日', ' working day', ' working days'],
  calendarDay: [' 天', ' day', ' days'],
  month: [' 个月', ' month', ' months'],
  year: [' 年', ' year', ' years'],
};

/** A limit with its unit: 8 个工作日, 24 hours; on the spot has no number. */
export function limitInWords({ n, unit }: Limit): Text {
  const [zh, one, many] = UNITS[unit];
  return unit === 'spot' ? { zh, en: one } : { zh: `${n}${zh}`, en: `${n}${n === 1 ? one : many}` };
}
