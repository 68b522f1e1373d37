import { sameJson, type Json } from '#shared/kernel/json';
import type { Fee } from '#shared/definition/fee';
import type { Change } from '#shared/diff/change';
import { conditionRelieves, favours } from '#shared/diff/impact';
import { listChanges, type ListRule } from '#shared/diff/list-changes';

type Amount = Fee['amount'];

const RULE: ListRule<Fee> = {
  part: 'fee',
  noun: { zh: '收费', en: 'fee' },
  name: (fee) => fee.name,
  added: () => 'burden',
  removed: () => 'relief',
  properties: {
    name: ['名称', 'name', 'wording'],
    note: ['核对标记', 'mark', 'wording'],
    payCode: ['非税项目编码', 'payment code', 'procedure'],
    legalBasis: ['依据', 'legal basis', 'procedure'],
    collectedAt: ['何时交', 'when it is paid', (_, after) => (after === 'application' ? 'burden' : 'relief')],
    neededWhen: ['收取的条件', 'when it is charged', conditionRelieves],
    waivers: ['减免', 'waivers', favours],
    amount: [
      '标准',
      'amount',
      (before, after) => (cheaper(before as unknown as Amount, after as unknown as Amount) ? 'relief' : 'burden'),
    ],
  },
};

/** What changed in what is charged. */
export function feeChanges(before: readonly Fee[], after: readonly Fee[]): Change[] {
  return listChanges(RULE, before, after, '/fees');
}

/** Whether surely nobody pays more: the same measure, no price above the old one. Whatever else changed may cost more. */
function cheaper(before: Amount, after: Amount): boolean {
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
