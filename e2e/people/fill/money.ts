import { amountText } from '#shared/kernel/money';
import type { Driver, Of } from './driver.js';

/** Typed in the unit of the field; stored in fen. */
export const money: Driver<Of<'money'>> = {
  find: (form, element) => form.control(element),
  answer: (at, value, _form, { shownIn }) => at.fill(amountText(Number(value), shownIn)),
};
