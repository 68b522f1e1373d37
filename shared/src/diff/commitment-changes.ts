import type { Commitment } from '#shared/definition/commitment';
import type { Change } from '#shared/diff/change';
import { conditionRelieves } from '#shared/diff/impact';
import { listChanges, type ListRule } from '#shared/diff/list-changes';

const RULE: ListRule<Commitment> = {
  part: 'material',
  noun: { zh: '承诺', en: 'commitment' },
  name: (commitment) => commitment.name,
  // A promise may always be chosen and never must: one more of them only relieves.
  added: () => 'relief',
  removed: () => 'burden',
  properties: {
    name: ['名称', 'name', 'wording'],
    text: ['承诺内容', 'text', 'burden'],
    note: ['核对标记', 'mark', 'wording'],
    kind: ['种类', 'kind', 'procedure'],
    offeredWhen: ['提供的条件', 'when it is offered', conditionRelieves],
    barredWhen: ['不适用的条件', 'when it is barred', 'burden'],
    declaredBy: ['声明字段', 'declared by', 'procedure'],
    withdrawnTo: ['撤回后', 'after withdrawal', 'procedure'],
    supplyWithin: ['补交期限', 'time to supply', 'burden'],
    lapsed: ['没有补交', 'when it is not supplied', 'burden'],
    checkedWithin: ['核查期限', 'checked within', 'procedure'],
    consequence: ['后果', 'consequence', 'burden'],
    legalBasis: ['依据', 'legal basis', 'procedure'],
  },
};

/** What changed in the promises that an applicant may make. */
export function commitmentChanges(before: readonly Commitment[], after: readonly Commitment[]): Change[] {
  return listChanges(RULE, before, after, '/commitments');
}
