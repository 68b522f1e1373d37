import type { CivilDate } from '#shared/kernel/civil-date';

/**
 * The number of a case that people read: its day and twelve digits from the random part of its id. It needs no counter, so
 * that submissions do not wait for each other; the case is known by its id, the number only names it.
 */
export function caseNumberOf(id: string, day: CivilDate): string {
  const random = BigInt(`0x${id.replaceAll('-', '').slice(-12)}`) % 1_000_000_000_000n;
  return `${day.replaceAll('-', '')}${random.toString().padStart(12, '0')}`;
}
