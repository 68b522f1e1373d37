import { addDays, type CivilDate } from '#shared/kernel/civil-date';
import { between, pick, type Random } from '#shared/kernel/random';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FAMILIES = ['张', '王', '李', '陈', '刘', '周', '吴', '欧阳'];
const GIVEN = ['伟', '芳', '娜', '秀英', '强', '磊', '静', '建国'];

/** A made-up name. */
export function nameFrom(random: Random): string {
  return pick(random, FAMILIES) + pick(random, GIVEN);
}

/** An identity number (GB 11643) of the division 000000, which no real person has, of somebody born on that day. */
export function idNumberOf(random: Random, born: CivilDate): string {
  const body = `000000${born.replaceAll('-', '')}${String(between(random, 1, 999)).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return body + '10X98765432'[sum % 11]!;
}

/** A birthday of somebody who is so many years old on a day. */
export function birthdayAt(random: Random, today: CivilDate, years: number): CivilDate {
  const reached = addDays(today, -between(random, 1, 300));
  const born = `${Number(reached.slice(0, 4)) - years}${reached.slice(4)}`;
  return born.endsWith('-02-29') ? born.replace('-29', '-28') : born;
}

/** A unified social credit code (GB 32100) in the division 000000. */
export function usccFrom(random: Random): string {
  let body = '91000000';
  while (body.length < 17) body += pick(random, [...SIGNS]);
  let sum = 0;
  let weight = 1;
  for (const sign of body) {
    sum += SIGNS.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return body + SIGNS[(31 - (sum % 31)) % 31]!;
}

/** A mobile number. */
export function mobileFrom(random: Random): string {
  return `138${String(between(random, 0, 99_999_999)).padStart(8, '0')}`;
}
