import { addDays, daysBetween, isCivilDate, type CivilDate } from '#shared/kernel/civil-date';
import type { Json } from '#shared/kernel/json';
import type { DateField } from '#shared/definition/field-kind/date';
import type { DateRangeField } from '#shared/definition/field-kind/date-range';
import type { TimeField } from '#shared/definition/field-kind/time';
import { birthdayAt } from '#shared/simulate/fill/people-values';
import type { Wish } from '#shared/simulate/fill/wish';
import { between } from '#shared/kernel/random';

/** Ages that are asked for at most; a larger number is none. */
const OLDEST = 110;

/** Days around today, around every named day, and of people as old as the named numbers say; inside the field's bounds. */
export function datesOf({ min, max }: Pick<DateField, 'min' | 'max'>, wish: Wish): CivilDate[] {
  const { random, today, numbers, texts } = wish;
  const named = texts.filter(isCivilDate).flatMap((day) => [day, addDays(day, 1), addDays(day, -1)]);
  const aged = numbers
    .filter((years) => years >= 0 && years <= OLDEST)
    .flatMap((years) => [birthdayAt(random, today, years), birthdayAt(random, today, years + 1)]);
  const near = [-between(random, 1, 300), between(random, 1, 60), 0, 1, -1].map((days) => addDays(today, days));
  const bounds = [min, max].filter((day) => day !== undefined);
  return [...named, ...aged, ...near, ...bounds].filter(
    (day) => (min === undefined || day >= min) && (max === undefined || day <= max),
  );
}

/** First and last days that fit together. */
export function rangesOf(field: DateRangeField, wish: Wish): Json[] {
  const { minDays = 1, maxDays = 36_600, openEnd } = field;
  const memberDays = (member: string): Wish => ({ ...wish, texts: wish.members(member).map(String) });
  const froms = datesOf({}, memberDays('from'));
  const tos = datesOf({}, memberDays('to'));
  const whole = froms.flatMap((from) => [
    { from, to: addDays(from, between(wish.random, minDays, Math.min(maxDays, minDays + 400)) - 1) },
    ...tos.map((to) => ({ from, to })),
  ]);
  const fitting: Json[] = whole.filter(({ from, to }) => {
    const days = daysBetween(from, to) + 1;
    return days >= minDays && days <= maxDays;
  });
  return openEnd === true ? [...fitting, ...froms.map((from) => ({ from }))] : fitting;
}

/** Times of the day on the field's own grid. */
export function timesOf({ min = '00:00', max = '23:59', step = 30 }: TimeField, { random, texts }: Wish): string[] {
  const [first, last] = [minutesOf(min), minutesOf(max)];
  const slots = Math.max(0, Math.floor((last - first) / step));
  const named = texts
    .filter((text) => /^\d{2}:\d{2}$/.test(text))
    .flatMap((text) => around(minutesOf(text), first, step));
  return [...named, first + between(random, 0, slots) * step, first, first + slots * step]
    .filter((minutes) => minutes >= first && minutes <= last)
    .map(timeOf);
}

function around(minutes: number, first: number, step: number): number[] {
  const below = first + Math.floor((minutes - first) / step) * step;
  return [below - step, below, below + step];
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
