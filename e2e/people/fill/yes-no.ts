import type { Driver, Of } from './driver.js';

export const yesNo: Driver<Of<'yesNo'>> = {
  find: (form, element) => form.group(element, 'radiogroup'),
  answer: (at, value, { words }) =>
    at.getByRole('radio', { name: value === true ? words.yes : words.no, exact: true }).check(),
};
