import { isKey } from '#shared/kernel/key';

/** The first of base, base2, base3… that is a key and is not taken. */
export function freshKey(base: string, taken: ReadonlySet<string>): string {
  const stem = isKey(base) ? base : 'item';
  for (let n = 1; ; n++) {
    const key = n === 1 ? stem : `${stem}${n}`;
    if (!taken.has(key)) return key;
  }
}
