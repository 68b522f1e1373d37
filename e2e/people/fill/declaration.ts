import type { Driver, Of } from './driver.js';
import { sign } from './sign.js';

/** Agrees, and signs with the pointer where that is asked. */
export const declaration: Driver<Of<'declaration'>> = {
  find: (form, element) => form.group(element),
  answer: async (at, _value, { page, words }, element) => {
    await at.getByRole('checkbox', { name: words.agree }).check();
    if (element.signature) await sign(page, at, words);
  },
};
