/** A sensitive value as the public may read it: first and last quarter at most, the rest stars. */
export function mask(value: string): string {
  const signs = [...value];
  const shown = signs.length < 4 ? 1 : Math.min(4, Math.floor(signs.length / 4));
  const tail = signs.length < 4 ? 0 : shown;
  return [
    ...signs.slice(0, shown),
    ...signs.slice(shown, signs.length - tail).map(() => '*'),
    ...signs.slice(signs.length - tail),
  ].join('');
}
