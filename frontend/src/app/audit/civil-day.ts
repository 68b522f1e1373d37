/** The civil date of a calendar's day, in this browser's own zone, in which the calendar made it: YYYY-MM-DD; '' for none. */
export function civilDayOf(day: Date | null): string {
  if (day === null) return '';
  const two = (part: number): string => `${part}`.padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The day on a calendar of a civil date; null where it is none. */
export function dayOfCivil(date: string): Date | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.slice(1).map(Number);
  return parts === undefined ? null : new Date(parts[0] ?? 0, (parts[1] ?? 1) - 1, parts[2]);
}
