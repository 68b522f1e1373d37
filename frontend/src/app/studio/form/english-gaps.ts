import type { Page } from '#shared/definition/form';

/** How many texts of a page have no English yet. */
export function englishGaps(page: Page): number {
  let gaps = 0;
  const enter = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { zh, en } = value as { readonly zh?: unknown; readonly en?: unknown };
    if (typeof zh === 'string') gaps += en === undefined ? 1 : 0;
    else Object.values(value).forEach(enter);
  };
  enter(page);
  return gaps;
}
