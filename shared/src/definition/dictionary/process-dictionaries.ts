import type { Dictionary } from '#shared/definition/dictionary/dictionary';

/** Codes of cases and their steps. */
export const PROCESS_DICTIONARIES = {
  /** Numbers of Shanghai. */
  caseState: {
    name: { zh: '办件状态', en: 'State of a case' },
    certain: false,
    codes: {
      '02': { zh: '收件', en: 'Received' },
      '05': { zh: '受理', en: 'Accepted' },
      '06': { zh: '补齐补正', en: 'To be corrected' },
      '07': { zh: '不予受理', en: 'Not accepted' },
      '10': { zh: '办结', en: 'Ended' },
      '11': { zh: '挂起', en: 'Suspended' },
      '12': { zh: '在办', en: 'Under way' },
      '13': { zh: '退件', en: 'Returned' },
    },
  },
  /** Numbers of Shanghai; an item decided on the spot has only acceptance and end. */
  stepResult: {
    name: { zh: '环节结果', en: 'Result of a step' },
    certain: false,
    codes: {
      '0': { zh: '不同意', en: 'Not agreed' },
      '1': { zh: '同意', en: 'Agreed' },
      '2': { zh: '不受理', en: 'Not taken' },
      '3': { zh: '不予受理', en: 'Not accepted' },
      '4': { zh: '受理', en: 'Accepted' },
      '5': { zh: '补齐补正', en: 'To be corrected' },
      '6': { zh: '特别程序（挂起）', en: 'Special procedure (suspended)' },
      '7': { zh: '退回', en: 'Returned' },
    },
  },
  /** Numbers of Shanghai. */
  channel: {
    name: { zh: '办理渠道', en: 'Channel' },
    certain: false,
    codes: {
      '0': { zh: '部门窗口', en: 'Counter of the department' },
      '1': { zh: '电脑端', en: 'Web' },
      '2': { zh: '移动端', en: 'Mobile' },
      '3': { zh: '上级交办', en: 'Given by a higher level' },
      '4': { zh: '下级报送', en: 'Reported by a lower level' },
      '5': { zh: '同级转办', en: 'Referred by the same level' },
      '8': { zh: '线下一窗', en: 'One counter' },
      '9': { zh: '线上一窗', en: 'One entrance online' },
    },
  },
  /** anticipate_type, promise_type. */
  timeUnit: {
    name: { zh: '时限单位', en: 'Unit of time' },
    certain: false,
    codes: {
      '1': { zh: '工作日', en: 'Working day' },
      '2': { zh: '自然日', en: 'Calendar day' },
    },
  },
} as const satisfies Record<string, Dictionary>;
