import type { Commitment } from '#shared/definition/commitment';
import { declarations, ends, steps, wordsOf } from '../property/choosers';
import type { Property } from '../property/property';
import { both, NONE } from '../property/text';

/** The three promises, in words. */
export const COMMITMENT_KINDS = {
  proof: both('证明事项告知承诺', 'Instead of a proof'),
  permit: both('审批告知承诺', 'Instead of the review'),
  later: both('容缺受理', 'A paper to follow'),
} as const;

const only =
  (kind: Commitment['kind']) =>
  (base: Readonly<Record<string, unknown>>): boolean =>
    base['kind'] === kind;

/** What may be changed of a promise. */
export const COMMITMENT_PROPERTIES: readonly Property[] = [
  { as: 'choice', at: '/kind', label: both('种类', 'Kind'), from: wordsOf(COMMITMENT_KINDS) },
  {
    ...{ as: 'choice', at: '/declaredBy', label: both('由哪项声明作出', 'Made by the declaration') },
    ...{ from: declarations, none: both('在材料旁边选', 'Chosen beside the materials') },
  },
  { as: 'text', at: '/name', label: both('名称', 'Name') },
  { as: 'text', at: '/text', label: both('告知和承诺的内容', 'What is stated and promised'), long: true },
  {
    ...{ as: 'condition', at: '/offeredWhen', label: both('什么情况可以选', 'When it is offered'), then: 'offered' },
    without: both('总是', 'Always'),
  },
  {
    ...{ as: 'condition', at: '/barredWhen', label: both('什么人不适用', 'Who may not choose it'), then: 'barred' },
    without: both('没有限制', 'Nobody is barred'),
  },
  {
    ...{ as: 'choice', at: '/withdrawnTo', label: both('决定前撤回承诺，去', 'Withdrawn before the decision, to') },
    ...{ from: steps, none: NONE, shown: only('permit') },
  },
  {
    ...{ as: 'limit', at: '/supplyWithin', label: both('多久以内补交', 'How long the paper may take') },
    ...{ optional: true, shown: only('later') },
  },
  {
    ...{ as: 'choice', at: '/lapsed', label: both('到期没有补交，去', 'Not supplied in time, to') },
    ...{ from: ends, none: NONE, shown: only('later') },
  },
  {
    as: 'limit',
    at: '/checkedWithin',
    label: both('准予后多久核查', 'Checked how soon after the grant'),
    optional: true,
  },
  { as: 'text', at: '/consequence', label: both('不履行的后果', 'What follows when it is not kept'), long: true },
  { as: 'law', at: '/legalBasis', label: both('依据', 'Legal basis') },
];

/** A new promise: instead of a proof, with a basis to be named. */
export function freshCommitment(): Commitment {
  return {
    ...{ key: 'commitment', kind: 'proof', name: both('新承诺', 'New promise') },
    text: both('（写明告知的内容和承诺的内容）', '(what is stated and what is promised)'),
    consequence: both('（写明不履行的后果）', '(what follows when it is not kept)'),
    legalBasis: [{ law: { zh: '《》' }, level: 'normative' }],
  };
}
