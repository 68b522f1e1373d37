import { amountInWords, inYuan } from '#shared/definition/fee-words';

describe('inYuan', () => {
  for (const [fen, zh] of [
    [0, '0 元'],
    [1000, '10 元'],
    [50, '0.50 元'],
    [12_345, '123.45 元'],
  ] as const)
    it(`says ${fen} fen as ${zh}`, () => expect(inYuan(fen).zh).toBe(zh));
});

describe('amountInWords', () => {
  it('says a price, a price for each unit, and a price for each case', () => {
    expect(amountInWords({ kind: 'fixed', fen: 500 })).toEqual({ zh: '5 元', en: '5 yuan' });
    expect(
      amountInWords({ kind: 'perUnit', fen: 250, unit: { zh: '平方米', en: 'square metre' }, quantity: 'form.area' }),
    ).toEqual({ zh: '每平方米 2.50 元', en: '2.50 yuan per square metre' });
    expect(
      amountInWords({
        kind: 'table',
        rows: [
          { when: 'form.area < 100', fen: 5000, label: { zh: '100 平方米以下', en: 'Below 100 m²' } },
          { when: 'true', fen: 8000, label: { zh: '其他', en: 'Otherwise' } },
        ],
      }),
    ).toEqual({ zh: '100 平方米以下 50 元；其他 80 元', en: 'Below 100 m²: 50 yuan; Otherwise: 80 yuan' });
  });
});
