import type { Driver, Of } from './driver.js';

export const number: Driver<Of<'number'>> = {
  find: (form, element) => form.control(element),
  answer: (at, value) => at.fill(String(value)),
};
