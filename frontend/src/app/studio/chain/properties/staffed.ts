import { clocks, departments, documents, fields, posts, staffedSteps, steps, wordsOf } from '../../property/choosers';
import type { Property } from '../../property/property';
import { both, NONE } from '../../property/text';
import { nextAt } from './next-at';
import { chainTable } from './step-words';

/** Every step: what it is called and the part of the procedure that it belongs to. */
export const ABOUT: readonly Property[] = [
  { as: 'text', at: '/name', label: both('名称', 'Name') },
  { as: 'choice', at: '/stage', label: both('阶段', 'Stage'), from: wordsOf(chainTable('stages')) },
];

const OUTCOME: readonly Property[] = [
  { as: 'text', at: '/label', label: both('写给审批人', 'For the approver') },
  { as: 'choice', at: '/next', label: both('去哪里', 'Leads to'), from: steps },
  { as: 'choice', at: '/tone', label: both('对申请人', 'For the applicant'), from: wordsOf(chainTable('tones')) },
  { as: 'choice', at: '/reason', label: both('理由', 'Reason'), from: wordsOf(chainTable('reasonNeed')) },
  { as: 'choice', at: '/document', label: both('出什么文书', 'Document'), from: documents, none: NONE },
  { as: 'texts', at: '/reasons', label: both('可选的理由', 'Ready reasons') },
];

const WHO: readonly Property[] = [
  {
    ...{ as: 'several', at: '/departments', label: both('只限这些部门', 'Only of these departments') },
    ...{ from: departments, optional: true, folded: true },
  },
  {
    ...{ as: 'choice', at: '/within', label: both('区划', 'Division'), none: both('不限', 'Any') },
    from: wordsOf({ caseRegion: both('办件所属区划或上级', 'That of the case or above it') }),
  },
  {
    ...{ as: 'several', at: '/sameAs', label: both('只能是这些环节的经办人', 'Only who decided at these steps') },
    ...{ from: staffedSteps, optional: true, folded: true },
  },
  {
    ...{ as: 'several', at: '/otherThan', label: both('不能是这些环节的经办人', 'Nobody who decided at these steps') },
    ...{ from: staffedSteps, optional: true, folded: true },
  },
];

const ofPosts = (at: string, zh: string, en: string): Property => ({
  ...{ as: 'several', at, label: both(zh, en), from: posts, optional: true, folded: true },
});

const MAY: readonly Property[] = [
  { as: 'switch', at: '/correct', label: both('可以要求补正', 'A correction may be asked for') },
  {
    ...{ as: 'several', at: '/returnTo', label: both('可以退回到', 'May be given back to') },
    ...{ from: steps, optional: true, folded: true },
  },
  ofPosts('/transfer', '可以转给', 'May be handed to'),
  ofPosts('/delegate', '可以委托', 'May be delegated to'),
  ofPosts('/cosign', '可以请会签', 'May be asked to sign too'),
  ofPosts('/consult', '可以征求意见', 'May be asked for an opinion'),
  {
    ...{ as: 'several', at: '/extend', label: both('可以延长的时限', 'Limits that may be extended') },
    ...{ from: clocks, optional: true, folded: true },
  },
];

const RIGHTS = wordsOf({
  read: both('可看', 'Read'),
  write: both('可改', 'Write'),
  hidden: both('不给看', 'Hidden'),
});

/** Who takes a step and for whom the ways out stand: before what the kind itself adds. */
export const WHO_TAKES: readonly Property[] = [
  { as: 'several', at: '/posts', label: both('谁来办（岗位）', 'Who takes it (posts)'), from: posts },
  { as: 'part', at: '/who', label: both('进一步限定由谁办', 'Narrow who may act'), fresh: () => ({}), inside: WHO },
  {
    ...{ as: 'choice', at: '/fallback', label: both('没有人能办时，由谁办', 'Who acts when nobody else can') },
    ...{ from: posts, none: NONE },
  },
];

/** What is judged and decided at a step that people take: after what the kind itself adds. */
export const WHAT_IS_DECIDED: readonly Property[] = [
  {
    ...{ as: 'list', at: '/outcomes', label: both('出口', 'Ways out'), add: both('加出口', 'Add a way out') },
    fresh: (definition, at) => ({
      ...{ key: 'outcome', label: both('新出口', 'New way out'), next: nextAt(definition, at) },
      ...{ tone: 'neutral', reason: 'required' },
    }),
    ...{ inside: OUTCOME, keyed: true },
  },
  { as: 'switch', at: '/decides', label: both('在这一步作决定', 'The decision is taken here') },
  {
    ...{ as: 'part', at: '/may', label: both('除了作决定，还可以', 'What else may be done') },
    ...{ fresh: () => ({}), inside: MAY },
  },
  { as: 'form', at: '/form', label: both('这一步填的表', 'The form of this step') },
  {
    ...{
      as: 'list',
      at: '/fields',
      label: both('申请表字段的权限', 'Rights on answers'),
      add: both('加字段', 'Add a field'),
    },
    fresh: (definition, at) => ({
      field: fields({ definition, at, posts: [], departments: [] })[0]?.value ?? 'field',
      right: 'write',
    }),
    inside: [
      { as: 'choice', at: '/field', label: both('字段', 'Field'), from: fields },
      { as: 'choice', at: '/right', label: both('权限', 'Right'), from: RIGHTS },
    ],
  },
  { as: 'points', at: '/reviewPoints', label: both('审查要点', 'Review points') },
  { as: 'law', at: '/legalBasis', label: both('依据', 'Legal basis') },
];
