import { sameJson, type Json } from '#shared/kernel/json';
import type { Fee } from '#shared/definition/fee';

type Amount = Fee['amount'];

/** Whether surely nobody pays more by the newer amount: the same measure, no price above the old one. */
export function cheaper(was: Json | undefined, is: Json | undefined): boolean {
  const [before, after] = [was as unknown as Amount, is as unknown as Amount];
  if (before.kind === 'table' && after.kind === 'table')
    return (
      before.rows.length === after.rows.length &&
      before.rows.every((row, index) => {
        const now = after.rows[index]!;
        return row.when === now.when && now.fen <= row.fen;
      })
    );
  if (before.kind === 'table' || after.kind === 'table') return false;
  return sameMeasure(before, after) && after.fen <= before.fen;
}

function sameMeasure(before: Exclude<Amount, { kind: 'table' }>, after: Exclude<Amount, { kind: 'table' }>): boolean {
  const quantity = (amount: typeof before): Json | undefined =>
    amount.kind === 'perUnit' ? amount.quantity : undefined;
  return before.kind === after.kind && sameJson(quantity(before), quantity(after));
}
