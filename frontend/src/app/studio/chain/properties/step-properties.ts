import type { StepKind } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { documents, fees, lanes, materials, outcomes, posts, steps, wordsOf } from '../../property/choosers';
import type { Property } from '../../property/property';
import { both, NONE } from '../../property/text';
import { GROUND_WORDS } from '../../property/ground-words';
import { usualPosts } from '../fresh-step';
import { FRESH_STEP_WORDS } from '../fresh-step-words';
import { ACTIONS } from './actions';
import { nextAt } from './next-at';
import { ABOUT, WHAT_IS_DECIDED, WHO_TAKES } from './staffed';
import { chainTable } from './step-words';
import { taskOfMode } from './task-of-mode';

const NEXT: Property = { as: 'choice', at: '/next', label: both('去哪里', 'Leads to'), from: steps };
const LIMIT: Property = { as: 'limit', at: '/limit', label: both('限期', 'Limit') };
const LAW: Property = { as: 'law', at: '/legalBasis', label: both('依据', 'Legal basis') };
const MESSAGE: Property = { as: 'text', at: '/message', label: both('消息', 'Message'), long: true };

const mode =
  (...modes: readonly unknown[]) =>
  (base: Readonly<Record<string, unknown>>): boolean =>
    modes.includes(base['mode']);

const TASK: readonly Property[] = [
  {
    ...{ as: 'choice', at: '/mode', label: both('怎么办', 'How'), from: wordsOf(chainTable('modes')) },
    becomes: taskOfMode,
  },
  {
    ...{ as: 'number', at: '/heads', label: both('至少几个人', 'At least how many people') },
    ...{ min: 1, optional: true, shown: mode('all', 'ratio') },
  },
  {
    ...{ as: 'part', at: '/ratio', label: both('按比例表决', 'A share of the votes'), shown: mode('ratio') },
    fresh: () => ({ share: 0.6, otherwise: 'agree' }),
    inside: [
      {
        as: 'number',
        at: '/share',
        label: both('通过需要', 'Share that carries'),
        min: 50,
        unit: both('%', '%'),
        scale: 0.01,
      },
      { as: 'choice', at: '/otherwise', label: both('达不到时按', 'Otherwise'), from: outcomes },
    ],
  },
  {
    ...{ as: 'part', at: '/crew', label: both('一起去的人', 'The crew'), shown: mode('crew') },
    fresh: (definition: Definition) => ({ min: 2, lead: usualPosts(definition)[0], countersign: true }),
    inside: [
      { as: 'number', at: '/min', label: both('至少几个人', 'At least'), min: 2 },
      { as: 'choice', at: '/lead', label: both('谁带队', 'Who leads'), from: posts },
      { as: 'text', at: '/qualification', label: both('要有的资格', 'What each must hold'), optional: true },
      { as: 'switch', at: '/countersign', label: both('其他人都要签字', 'Every other member signs'), kept: true },
    ],
  },
  { ...LIMIT, as: 'limit', optional: true },
];

const APPLICANT: readonly Property[] = [
  {
    ...{ as: 'choice', at: '/act', label: both('请申请人做什么', 'What he is to do') },
    from: wordsOf({
      mend: both('整改', 'Mend'),
      sign: both('签署', 'Sign'),
      pay: both('缴费', 'Pay'),
      appear: both('到场', 'Appear'),
      collect: both('领取', 'Collect'),
      confirm: both('确认', 'Confirm'),
    }),
  },
  { ...MESSAGE, label: both('告诉申请人', 'For the applicant') },
  {
    ...{ as: 'variant', at: '/deadline', label: both('到什么时候', 'Until when'), by: 'kind' },
    variants: {
      fixed: {
        label: both('固定期限', 'A fixed time'),
        fresh: (_, before) => ({ kind: 'fixed', limit: before['max'] ?? { n: 10, unit: 'workingDay' } }),
        inside: [LIMIT],
      },
      set: {
        label: both('由经办人定', 'Set by an officer'),
        fresh: (definition, before) => ({
          kind: 'set',
          by: usualPosts(definition)[0],
          max: before['limit'] ?? { n: 10, unit: 'workingDay' },
        }),
        inside: [
          { as: 'choice', at: '/by', label: both('谁来定', 'Who sets it'), from: posts },
          { as: 'limit', at: '/max', label: both('最长', 'At most') },
          { as: 'choice', at: '/approvedBy', label: both('谁批准', 'Who approves it'), from: posts, none: NONE },
        ],
      },
    },
  },
  {
    ...{
      as: 'list',
      at: '/outcomes',
      label: both('出口', 'Ways out'),
      add: both('加出口', 'Add a way out'),
      keyed: true,
    },
    fresh: (definition, at) => ({
      ...{ key: 'outcome', label: both('新出口', 'New way out'), next: nextAt(definition, at) },
    }),
    inside: [{ as: 'text', at: '/label', label: both('写给申请人', 'For the applicant') }, NEXT],
  },
  { as: 'choice', at: '/silence/next', label: both('到期没有办，去', 'Not done in time, to'), from: steps },
  { as: 'law', at: '/silence/legalBasis', label: both('到期后果的依据', 'Basis of that effect') },
  {
    ...{ as: 'several', at: '/materials', label: both('这一步可以交的材料', 'Materials he may hand in') },
    ...{ from: materials, optional: true, folded: true },
  },
  { as: 'choice', at: '/fee', label: both('这一步缴的费', 'The fee he pays'), from: fees, none: NONE },
  { as: 'form', at: '/form', label: both('这一步填的表', 'The form of this step') },
  LAW,
];

const ROUTE: readonly Property[] = [
  {
    ...{ as: 'list', at: '/branches', label: both('几路', 'Ways'), add: both('加一路', 'Add a way') },
    fresh: (definition, at) => ({
      when: 'applicant.kind == "organisation"',
      ...{ label: FRESH_STEP_WORDS.branch, next: nextAt(definition, at) },
    }),
    inside: [
      { as: 'condition', at: '/when', label: both('什么情况走这一路', 'When it goes this way'), then: 'goes' },
      { as: 'text', at: '/label', label: both('叫什么', 'Called') },
      NEXT,
    ],
  },
  { as: 'choice', at: '/otherwise', label: both('其余走', 'Otherwise to'), from: steps },
];

const JOINT: readonly Property[] = [
  { as: 'choice', at: '/lead', label: both('牵头的一路', 'The lane that leads'), from: lanes },
  {
    ...{ as: 'choice', at: '/rule', label: both('怎样算同意', 'When it is consent') },
    from: wordsOf({
      all: both('各路都同意', 'Every lane consents'),
      any: both('一路同意就行（只用于评议）', 'Any lane (panels only)'),
      quorum: both('达到几路同意（只用于评议）', 'So many lanes (panels only)'),
    }),
  },
  {
    ...{ as: 'number', at: '/quorum', label: both('至少几路同意', 'How many lanes'), min: 1, optional: true },
    shown: ({ rule }) => rule === 'quorum',
  },
  { as: 'choice', at: '/consented', label: both('同意后去', 'Consented, to'), from: steps },
  {
    as: 'choice',
    at: '/conditional',
    label: both('附条件同意去', 'With conditions, to'),
    from: steps,
    none: both('同上', 'the same'),
  },
  { as: 'choice', at: '/refused', label: both('不同意去', 'Not consented, to'), from: steps },
];

/** What may be changed of a step of each kind. */
export const STEP_PROPERTIES: Readonly<Record<StepKind, readonly Property[]>> = {
  task: [...ABOUT, ...WHO_TAKES, ...TASK, ...WHAT_IS_DECIDED],
  applicant: [...ABOUT, ...APPLICANT],
  route: [...ABOUT, ...ROUTE],
  joint: [...ABOUT, ...JOINT],
  procedure: [
    ...ABOUT,
    { as: 'choice', at: '/ground', label: both('哪种特别程序', 'Which procedure'), from: wordsOf(GROUND_WORDS) },
    {
      ...{ as: 'part', at: '/statute', label: both('另有法律规定的，写明', 'The statute') },
      shown: ({ ground }) => ground === 'statute',
      fresh: () => ({ law: { zh: '《》' }, level: 'statute' }),
      inside: [
        { as: 'text', at: '/law', label: both('法律文件', 'Law') },
        { as: 'line', at: '/article', label: both('条款', 'Article'), optional: true },
      ],
    },
    { as: 'choice', at: '/notice', label: both('用哪份文书告知', 'Told by'), from: documents },
    LIMIT,
    ...WHO_TAKES,
    ...WHAT_IS_DECIDED,
  ],
  handover: [
    ...ABOUT,
    {
      ...{ as: 'choice', at: '/direction', label: both('往哪里移交', 'Direction') },
      from: wordsOf({
        up: both('上报', 'Up'),
        down: both('下转', 'Down'),
        sideways: both('转其他部门', 'Sideways'),
      }),
    },
    { as: 'text', at: '/organ', label: both('接办的机关', 'The organ that gets it') },
    LIMIT,
    ...WHO_TAKES,
    ...WHAT_IS_DECIDED,
  ],
  automatic: [
    ...ABOUT,
    {
      as: 'variant',
      at: '/action',
      label: both('平台做什么', 'What the platform does'),
      by: 'kind',
      variants: ACTIONS,
    },
    NEXT,
  ],
  notify: [...ABOUT, MESSAGE, NEXT],
  end: [
    ...ABOUT,
    { as: 'choice', at: '/end', label: both('哪种结果', 'Which end'), from: wordsOf(chainTable('endKinds')) },
  ],
  laneEnd: [
    ...ABOUT,
    {
      ...{ as: 'choice', at: '/result', label: both('这一路的结论', 'What this lane says') },
      from: wordsOf({
        consent: both('同意', 'Consent'),
        consentWithConditions: both('附条件同意', 'Consent with conditions'),
        refuse: both('不同意', 'No consent'),
      }),
    },
  ],
};
