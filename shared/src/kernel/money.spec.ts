import * as fc from 'fast-check';
import { amountText, readAmount, type MoneyUnit } from '#shared/kernel/money';

describe('amountText', () => {
  const rows: readonly (readonly [fen: number, unit: MoneyUnit, text: string])[] = [
    [0, 'yuan', '0'],
    [5, 'yuan', '0.05'],
    [123450, 'yuan', '1,234.50'],
    [100_000_000, 'yuan', '1,000,000'],
    [-123456, 'yuan', '-1,234.56'],
    [3_500_000, 'wanYuan', '3.5'],
    [1, 'wanYuan', '0.000001'],
    [Number.MAX_SAFE_INTEGER, 'yuan', '90,071,992,547,409.91'],
  ];
  for (const [fen, unit, text] of rows)
    it(`writes ${fen} fen as ${text}`, () => expect(amountText(fen, unit)).toBe(text));
});

describe('readAmount', () => {
  const rows: readonly (readonly [typed: string, unit: MoneyUnit, fen: number | string | undefined])[] = [
    ['1,234.50', 'yuan', 123450],
    ['１２３４．５', 'yuan', 123450],
    ['１，２３４．５０', 'yuan', 123450],
    [' 30 000 ', 'yuan', 3_000_000],
    ['.5', 'yuan', 50],
    ['5.', 'yuan', 500],
    ['0.1', 'yuan', 10],
    ['-0', 'yuan', 0],
    ['-2', 'yuan', -200],
    ['1.2300', 'yuan', 123],
    ['1.2345', 'wanYuan', 1_234_500],
    ['3', 'wanYuan', 3_000_000],
    ['', 'yuan', undefined],
    ['  ', 'yuan', undefined],
    ['1.234', 'yuan', '1.234'],
    ['3 万', 'yuan', '3 万'],
    ['.', 'yuan', '.'],
    ['-', 'yuan', '-'],
    ['1.2.3', 'yuan', '1.2.3'],
    ['1e3', 'yuan', '1e3'],
    ['99999999999999999', 'yuan', '99999999999999999'],
  ];
  for (const [typed, unit, fen] of rows)
    it(`reads "${typed}" as ${fen} (${unit})`, () => expect(readAmount(typed, unit)).toBe(fen));

  it('reads back what amountText wrote', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom<MoneyUnit>('yuan', 'wanYuan'), (fen, unit) => {
        expect(readAmount(amountText(fen, unit), unit)).toBe(fen + 0);
      }),
    );
  });
});
