import type { Driver, Of } from './driver.js';

/** Every kind that is one line or one box of text, a day or a time. */
export const line: Driver<Of<'text' | 'longText' | 'phone' | 'email' | 'idNumber' | 'uscc' | 'date' | 'time'>> = {
  find: (form, element) => form.control(element),
  answer: (at, value) => at.fill(String(value)),
};
