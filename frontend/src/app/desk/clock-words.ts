import { wordBook } from '../i18n/word-book';

/** How the clocks of a case stand, in one line each. */
export const CLOCK_WORDS = wordBook('deskClocks', {
  zh: {
    label: '时限',
    used: '{{ name }} {{ used }} / {{ limit }} {{ unit }}，{{ day }} 到期',
    left: '{{ name }} 剩 {{ left }} 天，{{ day }} 到期',
    spot: '{{ name }}：当场',
    paused: '停止计时',
    unit: { spot: '当场', hour: '小时', workingDay: '工作日', calendarDay: '日', month: '个月', year: '年' },
    met: '{{ name }} 已按时完成',
    missed: '{{ name }} 超期完成',
    overdue: '{{ name }} 已超期',
    noYear: '{{ year }} 年的日历还没有导入，算不出到期日。',
  },
  en: {
    label: 'Time limits',
    used: '{{ name }}: {{ used }} of {{ limit }} {{ unit }}, due {{ day }}',
    left: '{{ name }}: {{ left }} days left, due {{ day }}',
    spot: '{{ name }}: on the spot',
    paused: 'stands still',
    unit: {
      spot: 'on the spot',
      hour: 'hours',
      workingDay: 'working days',
      calendarDay: 'days',
      month: 'months',
      year: 'years',
    },
    met: '{{ name }}: kept',
    missed: '{{ name }}: ended late',
    overdue: '{{ name }}: overdue',
    noYear: 'The calendar of {{ year }} has not been imported; due days cannot be told.',
  },
});
