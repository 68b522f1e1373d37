/** The second at which something was recorded, in the region's zone, as a record says it: 2026-11-24 20:40:07. */
export function exactTime(instant: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'medium',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(instant));
}
