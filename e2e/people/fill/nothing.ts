import type { Driver, Of } from './driver.js';

/** What is only read: a computed value, a note. */
export const nothing: Driver<Of<'computed' | 'note'>> = {
  find: (form) => form.page.locator('body'),
  answer: () => Promise.resolve(),
};
