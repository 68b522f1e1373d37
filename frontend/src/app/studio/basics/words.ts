import { wordBook } from '../../i18n/word-book';

export const BASICS_WORDS = wordBook('studioBasics', {
  zh: {
    title: '基本信息',
    lead: '实施清单上的要素，办事指南从这里来。',
    parts: { what: '是什么', who: '谁办、谁能办', law: '依据与条件', visit: '跑动与收费', after: '结果与救济', contact: '咨询与地点', faqs: '常见问题', notes: '核对情况' },
    fields: {
      name: '事项名称', summary: '一句话说明', synonyms: '别名（逗号分开）', taskType: '事项类型', projectType: '办件类型', level: '行使层级', basicCode: '基本编码', implementationCode: '实施编码',
      department: '实施主体', decidingOrgan: '决定机关', regions: '在哪些区划办（代码，逗号分开）', audience: '服务对象', themes: '主题', conditions: '受理条件', neverAsked: '不得要求的材料',
      notNeededFor: '谁不用办', visits: '到现场次数', visitReason: '为什么必须到现场', result: '审批结果', validity: '有效期', remedies: '复议和诉讼', contactName: '叫什么', contactValue: '电话、网址或地址',
      placeName: '地点', placeAddress: '地址', placeHours: '时间', question: '问', answer: '答', feeLaw: '不收费的依据', free: '不收费',
    },
    add: { contact: '加联系方式', place: '加地点', faq: '加问题', notNeeded: '加一种情形' },
    contacts: '联系方式',
    places: '办理地点、时间',
    marks: { verified: '已核对', unverified: '待核', demonstration: '演示值' },
    noteText: '说明',
  },
  en: {
    title: 'Basics',
    lead: 'Elements of the implementation list; the guide is made from them.',
    parts: { what: 'What it is', who: 'Who acts and who may apply', law: 'Law and conditions', visit: 'Visits and fees', after: 'Result and remedies', contact: 'Contacts and places', faqs: 'Questions', notes: 'What was checked' },
    fields: {
      name: 'Name', summary: 'One sentence', synonyms: 'Other words (commas)', taskType: 'Task type', projectType: 'Project type', level: 'Level', basicCode: 'Basic code', implementationCode: 'Implementation code',
      department: 'Department', decidingOrgan: 'Deciding organ', regions: 'Divisions (codes, commas)', audience: 'For whom', themes: 'Themes', conditions: 'Conditions', neverAsked: 'Papers that may not be asked',
      notNeededFor: 'Who does not need it', visits: 'Visits', visitReason: 'Why a visit is needed', result: 'Result', validity: 'Validity', remedies: 'Remedies', contactName: 'Name', contactValue: 'Phone, address or site',
      placeName: 'Place', placeAddress: 'Address', placeHours: 'Hours', question: 'Question', answer: 'Answer', feeLaw: 'Basis for being free', free: 'Free of charge',
    },
    add: { contact: 'Add a contact', place: 'Add a place', faq: 'Add a question', notNeeded: 'Add a case' },
    contacts: 'Contacts',
    places: 'Places and hours',
    marks: { verified: 'verified', unverified: 'not verified', demonstration: 'demonstration' },
    noteText: 'Note',
  },
});
