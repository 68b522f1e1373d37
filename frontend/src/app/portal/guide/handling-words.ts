import { wordBook } from '../../i18n/word-book';

/** What it costs, and the ways of doing it. */
export const HANDLING_WORDS = wordBook('handling', {
  zh: {
    pay: {
      application: '申请时交',
      beforeResult: '领取结果前交',
      depends: '符合条件才收。',
      waived: '可以免收：{{ who }}。',
    },
    ways: {
      title: '怎么办更方便',
      online: '网上能办到哪一步',
      channels: '办理渠道',
      hall: '窗口办理',
      elsewhere: '在外地办',
      appointment: '预约',
      mail: '邮寄',
      selfService: '自助终端',
      limit: '数量限制',
      special: '特别程序',
      intermediary: '中介服务',
      traffic: '怎么来',
      delegated: '受委托办理',
      joint: '一起办的部门',
    },
  },
  en: {
    pay: {
      application: 'paid when you apply',
      beforeResult: 'paid before you get the result',
      depends: 'Only where it applies.',
      waived: 'Not charged for: {{ who }}.',
    },
    ways: {
      title: 'Ways of doing it',
      online: 'Online',
      channels: 'Channels',
      hall: 'At the counter',
      elsewhere: 'Elsewhere',
      appointment: 'Appointments',
      mail: 'By post',
      selfService: 'Self-service terminal',
      limit: 'Limited number',
      special: 'Special procedure',
      intermediary: 'Intermediary service',
      traffic: 'How to get there',
      delegated: 'Done by delegation',
      joint: 'Departments that take part',
    },
  },
});
