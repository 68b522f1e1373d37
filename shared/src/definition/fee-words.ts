import type { Text } from '#shared/kernel/text';
import type { Fee } from '#shared/definition/fee';

/** An amount of fen in yuan, without needless zeros: 10 元, 0.50 元. */
export function inYuan(fen: number): Text {
  const yuan = fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
  return { zh: `${yuan} 元`, en: `${yuan} yuan` };
}

/** What a fee costs before anything is answered: 10 元; 每平方米 2 元; 100 平方米以下 50 元，其他 80 元. */
export function amountInWords(amount: Fee['amount']): Text {
  if (amount.kind === 'table') {
    const rows = amount.rows.map(({ label, fen }) => ({ label, price: inYuan(fen) }));
    return {
      zh: rows.map(({ label, price }) => `${label.zh} ${price.zh}`).join('；'),
      en: rows.map(({ label, price }) => `${label.en ?? label.zh}: ${price.en}`).join('; '),
    };
  }
  const price = inYuan(amount.fen);
  if (amount.kind === 'fixed') return price;
  return { zh: `每${amount.unit.zh} ${price.zh}`, en: `${price.en} per ${amount.unit.en ?? amount.unit.zh}` };
}
