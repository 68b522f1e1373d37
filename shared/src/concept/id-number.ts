import { isCivilDate } from '#shared/kernel/civil-date';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_SIGNS = '10X98765432';

/**
 * Whether an 18-digit citizen identity number is well formed: date of birth and check sign (GB 11643-1999).
 * Divisions are not checked: numbers of divisions that no longer exist stay valid.
 */
export function isIdNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  const born = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return isCivilDate(born) && CHECK_SIGNS[sum % 11] === text[17];
}
