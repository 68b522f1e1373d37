import { wordBook } from '../../i18n/word-book';

export const CLOCKS_WORDS = wordBook('studioClocks', {
  zh: {
    title: '时限',
    lead: '从哪件事起算，到哪件事为止，多长。承诺不能超过法定。',
    add: '加时限',
    fresh: '新时限',
    empty: '还没有时限',
    emptyMore: '至少写法定时限和承诺时限。',
    kinds: { intake: '收件', promised: '承诺', legal: '法定', delivery: '送达' },
    anchors: { submitted: '收到申请', accepted: '受理', decided: '作出决定', delivered: '可领取结果' },
    expiries: { deemedAccepted: '自收到之日起视为受理' },
    firstDays: { next: '次日起算', same: '当日起算' },
    fields: { name: '名称', kind: '种类', from: '从', to: '到', limit: '多长', firstDay: '首日', onExpiry: '到期没有告知', noExpiry: '没有后果', extension: '可以延长', extensionLimit: '最多延长', approver: '谁批准延长', extensionLaw: '延长的依据' },
    sentence: '从{{ from }}到{{ to }}',
  },
  en: {
    title: 'Clocks',
    lead: 'What starts it, what ends it, how long. A promise may not be longer than the law.',
    add: 'Add a clock',
    fresh: 'New clock',
    empty: 'No clocks yet',
    emptyMore: 'Give at least the legal limit and the promise.',
    kinds: { intake: 'Intake', promised: 'Promised', legal: 'Legal', delivery: 'Delivery' },
    anchors: { submitted: 'receipt of the application', accepted: 'acceptance', decided: 'the decision', delivered: 'the result can be had' },
    expiries: { deemedAccepted: 'accepted from the day of receipt' },
    firstDays: { next: 'from the next day', same: 'from the same day' },
    fields: { name: 'Name', kind: 'Kind', from: 'From', to: 'To', limit: 'How long', firstDay: 'First day', onExpiry: 'Nothing told by its end', noExpiry: 'no effect', extension: 'May be extended', extensionLimit: 'By at most', approver: 'Who may extend it', extensionLaw: 'Basis of the extension' },
    sentence: 'From {{ from }} to {{ to }}',
  },
});
