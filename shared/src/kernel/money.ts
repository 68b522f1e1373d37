import type { Text } from '#shared/kernel/text';

/** Digits after the point that one fen takes, by the unit in which an amount is read and written. */
const FEN_DIGITS = { yuan: 2, wanYuan: 6 } as const;

/** The unit in which an amount is read and written. */
export type MoneyUnit = keyof typeof FEN_DIGITS;

/** What each unit is called behind a number. */
export const MONEY_UNITS: Readonly<Record<MoneyUnit, Text>> = {
  yuan: { zh: '元', en: 'yuan' },
  wanYuan: { zh: '万元', en: '× 10,000 yuan' },
};

/**
 * An amount of whole fen as people write it: 1234567 is 12,345.67 in yuan and 1.234567 in 万元. Digits are counted as signs,
 * never divided, so that none is lost. Yuan have two digits after the point or none; 万元 as many as they need.
 */
export function amountText(fen: number, unit: MoneyUnit): string {
  const digits = FEN_DIGITS[unit];
  const signs = String(Math.abs(fen)).padStart(digits + 1, '0');
  const whole = signs.slice(0, -digits).replace(/\B(?=(?:\d{3})+$)/g, ',');
  const after = signs.slice(-digits);
  const rest = unit === 'yuan' ? after.replace(/^00$/, '') : after.replace(/0+$/, '');
  return `${fen < 0 ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
}

/**
 * What a person typed as an amount, in whole fen: full-width digits, spaces and thousands' commas are understood. '' is no
 * answer; what is no amount, is finer than a fen or beyond 2^53 fen stays the text that it is, so that it can be said.
 */
export function readAmount(typed: string, unit: MoneyUnit): number | string | undefined {
  const text = typed.normalize('NFKC').replaceAll(/[\s,]/g, '');
  if (text === '') return undefined;
  const [, sign, whole = '', after = ''] = /^(-?)(\d*)\.?(\d*)$/.exec(text) ?? [];
  const fine = after.replace(/0+$/, '');
  if (sign === undefined || `${whole}${after}` === '' || fine.length > FEN_DIGITS[unit]) return typed;
  const fen = Number(`${sign}${whole}${fine.padEnd(FEN_DIGITS[unit], '0')}`) + 0;
  return Number.isSafeInteger(fen) ? fen : typed;
}
