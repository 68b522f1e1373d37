import { addDays, isCivilDate, type CivilDate } from '#shared/kernel/civil-date';

/** The two lists of an announcement as they were read from a file. */
export interface CalendarLines {
  readonly off: readonly CivilDate[];
  readonly worked: readonly CivilDate[];
  /** Numbers of the lines that could not be read, the first being 1. */
  readonly unread: readonly number[];
}

const KINDS: Readonly<Record<string, 'off' | 'worked'>> = {
  off: 'off',
  休: 'off',
  放假: 'off',
  worked: 'worked',
  班: 'worked',
  上班: 'worked',
};
/** No announcement frees more days in a row. */
const LONGEST = 31;

/**
 * Reads lines `day,kind` or `first/last,kind` (CSV; kind: off or worked, 放假 or 上班), as an announcement lists its days. A
 * heading in the first line and empty lines are passed over. Never throws: what cannot be read is told by its line.
 */
export function readCalendarLines(text: string): CalendarLines {
  const found = { off: [] as CivilDate[], worked: [] as CivilDate[], unread: [] as number[] };
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const [days = '', kind = ''] = line.split(/[,;\t，；]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    if (days === '' && kind === '') continue;
    const list = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
    const span = spanOf(days);
    if (list !== undefined && span !== undefined) found[list].push(...span);
    else if (index > 0 || /\d/.test(days)) found.unread.push(index + 1);
  }
  return found;
}

function spanOf(text: string): readonly CivilDate[] | undefined {
  const [first = '', last = first] = text.split(/[/~至]/).map((part) => part.trim());
  if (!isCivilDate(first) || !isCivilDate(last) || last < first || last > addDays(first, LONGEST)) return undefined;
  const days: CivilDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
