import type { CalendarYear } from '#shared/kernel/calendar';

/**
 * 2026 as the General Office of the State Council announced it on 4 November 2025. Its days are announced; the hour at which
 * offices close is a demonstration value: every place has its own.
 */
export const CALENDAR_2026: CalendarYear = {
  year: 2026,
  off: [
    ...['01-01', '01-02', '01-03'],
    ...['02-15', '02-16', '02-17', '02-18', '02-19', '02-20', '02-21', '02-22', '02-23'],
    ...['04-04', '04-05', '04-06'],
    ...['05-01', '05-02', '05-03', '05-04', '05-05'],
    ...['06-19', '06-20', '06-21'],
    ...['09-25', '09-26', '09-27'],
    ...['10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'],
  ].map((day) => `2026-${day}`),
  worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'].map((day) => `2026-${day}`),
  officeClosing: '17:30',
  source: '国务院办公厅关于2026年部分节假日安排的通知（2025-11-04）',
};
