import { inject } from '@angular/core';
import { LanguageChoice, type UiLanguage } from './language-choice';

const ZONE = 'Asia/Shanghai';
const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A day as people say it: 11 月 27 日（周五）, or Fri, 27 Nov. The year is added where it is not this one.
 * Takes a civil date or an ISO instant, which is read in the region's zone.
 */
export function dayInWords(day: string, language: UiLanguage, today: Date): string {
  const at = CIVIL_DATE.test(day) ? new Date(`${day}T00:00:00+08:00`) : new Date(day);
  const otherYear = part(at, 'year') !== part(today, 'year');
  if (language === 'en') {
    const options = { weekday: 'short', day: 'numeric', month: 'short', timeZone: ZONE } as const;
    return new Intl.DateTimeFormat('en-GB', otherYear ? { ...options, year: 'numeric' } : options).format(at);
  }
  const weekday = new Intl.DateTimeFormat('zh-CN', { weekday: 'short', timeZone: ZONE }).format(at);
  const year = otherYear ? `${part(at, 'year')} 年 ` : '';
  return `${year}${part(at, 'month')} 月 ${part(at, 'day')} 日（${weekday}）`;
}

/** The wall clock of an instant in the region's zone: 14:26. */
export function timeInWords(instant: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: ZONE }).format(
    new Date(instant),
  );
}

function part(at: Date, name: 'year' | 'month' | 'day'): string {
  return new Intl.DateTimeFormat('en-US', { [name]: 'numeric', timeZone: ZONE }).format(at);
}

/** A civil date in full, as certificates say it: 2026 年 11 月 30 日, or 30 November 2026. */
export function dateInWords(date: string, language: UiLanguage): string {
  const at = new Date(`${date}T00:00:00+08:00`);
  if (language === 'en') return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: ZONE }).format(at);
  return `${part(at, 'year')} 年 ${part(at, 'month')} 月 ${part(at, 'day')} 日`;
}

export interface DayVoice {
  /** 11 月 27 日（周五） */
  day(day: string): string;
  /** 2026 年 11 月 27 日 */
  date(day: string): string;
  /** 11 月 27 日（周五）14:26 */
  moment(instant: string): string;
}

/** Days and moments in the language of the screen. */
export function injectDays(): DayVoice {
  const choice = inject(LanguageChoice);
  const day = (value: string): string => dayInWords(value, choice.language(), new Date());
  return {
    day,
    date: (value) => dateInWords(value, choice.language()),
    moment: (instant) => `${day(instant)}${choice.language() === 'en' ? ', ' : ''}${timeInWords(instant)}`,
  };
}
