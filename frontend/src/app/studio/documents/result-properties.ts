import type { Result } from '#shared/definition/result';
import { optionFields, wordsOf } from '../property/choosers';
import type { Property } from '../property/property';
import { both } from '../property/text';
import { DOCUMENTS_WORDS } from './words';

const HOLDER: Property = { as: 'expression', at: '/holder', label: both('发给谁', 'Who holds it') };
const NAME: Property = { as: 'text', at: '/name', label: both('名称', 'Name') };
const FRESH_LINE = {
  label: both(DOCUMENTS_WORDS.zh.fresh.line, DOCUMENTS_WORDS.en.fresh.line),
  value: 'applicant.name',
};

const CERTIFICATE: readonly Property[] = [
  NAME,
  { as: 'line', at: '/prefix', label: both('编号前缀', 'Prefix of the number') },
  {
    ...{ as: 'line', at: '/type', optional: true },
    label: both('其他事项用什么键找到它（空着：用它的键名）', 'What other items know it by (empty: its key)'),
  },
  {
    ...{ as: 'number', at: '/validYears', min: 1, optional: true },
    label: both('有效几年（空着：长期）', 'Valid for years (empty: without end)'),
  },
  HOLDER,
  {
    ...{ as: 'expression', at: '/holderCode', optional: true },
    label: both('持有人的信用代码或身份证号', 'Credit code or ID number of the holder'),
  },
  {
    ...{
      as: 'list',
      at: '/lines',
      label: both('证照上的各行', 'Lines of the certificate'),
      add: both('加一行', 'Add a line'),
    },
    fresh: () => FRESH_LINE,
    inside: [
      { as: 'text', at: '/label', label: both('写什么', 'What it says') },
      { as: 'expression', at: '/value', label: both('值', 'Value') },
      {
        ...{ as: 'choice', at: '/option', label: both('按哪个字段的选项名称显示', 'Shown by the labels of') },
        ...{ from: optionFields, none: both('照值显示', 'the value itself') },
      },
    ],
  },
  {
    ...{ as: 'part', at: '/renewal', label: both('可以延续', 'May be renewed') },
    fresh: () => ({ opens: { n: 90, unit: 'calendarDay' }, closes: { n: 30, unit: 'calendarDay' }, legalBasis: [] }),
    inside: [
      { as: 'limit', at: '/opens', label: both('到期前多久可以申请', 'How long before its last day it opens') },
      { as: 'limit', at: '/closes', label: both('到期前多久截止', 'Until how long before its last day') },
      { as: 'law', at: '/legalBasis', label: both('延续的依据', 'Basis of the renewal') },
    ],
  },
  {
    ...{ as: 'several', at: '/lifecycle', label: both('发证后可以', 'What may happen to it'), optional: true },
    from: wordsOf({
      change: both('变更', 'Change'),
      replace: both('补发', 'Replace'),
      suspend: both('暂停', 'Suspend'),
      withdraw: both('撤回', 'Withdraw'),
      revoke: both('撤销', 'Revoke'),
      cancel: both('注销', 'Cancel'),
    }),
  },
  {
    ...{
      as: 'several',
      at: '/delivery',
      label: both('怎样领（不选：网上下载）', 'How it is had (none: download)'),
      optional: true,
    },
    from: wordsOf({
      download: both('网上下载', 'Download'),
      window: both('窗口领取', 'At the window'),
      courier: both('邮寄', 'Courier'),
      terminal: both('自助终端', 'Terminal'),
    }),
  },
];

const ENTITLEMENT: readonly Property[] = [
  NAME,
  {
    ...{ as: 'choice', at: '/period', label: both('多久发一次', 'How often') },
    from: wordsOf({
      month: both('每月', 'Every month'),
      quarter: both('每季度', 'Every quarter'),
      year: both('每年', 'Every year'),
      once: both('一次', 'Once'),
    }),
  },
  { as: 'limit', at: '/recheck', label: both('多久核一次资格', 'How often it is checked again'), optional: true },
  HOLDER,
  {
    ...{ as: 'list', at: '/amounts', label: both('发多少（先符合的算）', 'How much (the first that holds)') },
    ...{ add: both('加一档', 'Add an amount') },
    fresh: () => ({ when: 'true', label: both('每期', 'Each period'), fen: 0 }),
    inside: [
      { as: 'expression', at: '/when', label: both('什么情况', 'When') },
      { as: 'text', at: '/label', label: both('叫什么', 'Called') },
      { as: 'number', at: '/fen', label: both('金额', 'Amount'), min: 0, unit: both('元', 'yuan'), scale: 100 },
    ],
  },
  {
    ...{ as: 'expression', at: '/from', optional: true },
    label: both('从哪天起发（空着：决定之日）', 'The first day (empty: that of the decision)'),
  },
  {
    ...{ as: 'list', at: '/stops', label: both('什么情况停发', 'What ends it'), keyed: true },
    ...{ add: both('加一种情况', 'Add a reason') },
    fresh: () => ({ key: 'stop', name: both('新情况', 'New reason') }),
    inside: [NAME, { as: 'expression', at: '/when', label: both('怎样判断', 'How it is seen'), optional: true }],
  },
];

/** What may be changed of a result of each kind. */
export const RESULT_PROPERTIES: Readonly<Record<Result['kind'], readonly Property[]>> = {
  certificate: CERTIFICATE,
  entitlement: ENTITLEMENT,
};

/** A new result of a kind, for whoever applies. */
export function freshResult(kind: Result['kind']): Result {
  const name = (which: 'result' | 'entitlement') =>
    both(DOCUMENTS_WORDS.zh.fresh[which], DOCUMENTS_WORDS.en.fresh[which]);
  return kind === 'certificate'
    ? { key: kind, kind, name: name('result'), holder: 'applicant.name', lines: [FRESH_LINE], prefix: '证' }
    : {
        ...{ key: kind, kind, name: name('entitlement'), holder: 'applicant.name', period: 'month', stops: [] },
        amounts: [{ when: 'true', label: both('每月', 'Every month'), fen: 0 }],
      };
}
