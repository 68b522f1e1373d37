import type { Driver, Of } from './driver.js';
import { sign } from './sign.js';

export const signature: Driver<Of<'signature'>> = {
  find: (form, element) => form.group(element),
  answer: (at, _value, { page, words }) => sign(page, at, words),
};
