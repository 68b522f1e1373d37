import type { Text } from '#shared/kernel/text';

/** Words of what can be refused of a calendar, and of its days. */
export const CALENDAR_WORDS = {
  'CALENDAR.NOT_FOUND': { zh: '没有这一年的日历，或没有这次改动。', en: 'There is no such year, or no such change.' },
  'CALENDAR.INVALID': {
    zh: '日历有误，请按提示改正。',
    en: 'The calendar is not right. Please correct the places that are named.',
  },
  'CALENDAR.OTHER_YEAR': { zh: '内容是另一年的日历。', en: 'This is the calendar of another year.' },
  'CALENDAR.DAY_OUTSIDE': { zh: '{day} 不在 {year} 年。', en: '{day} is not in {year}.' },
  'CALENDAR.DAY_TWICE': { zh: '{day} 写了两次。', en: '{day} is named twice.' },
  'CALENDAR.DAY_WORKED_ANYWAY': {
    zh: '{day} 本来就是工作日，只写要上班的周六、周日。',
    en: '{day} is a working day anyway; name only Saturdays and Sundays that are worked.',
  },
  'CALENDAR.SOURCE_MISSING': { zh: '请写明依据的通知。', en: 'Name the announcement.' },
} as const satisfies Record<string, Text>;
