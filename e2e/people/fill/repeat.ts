import type { Driver, Of } from './driver.js';
import { rowsOf } from './rows-of.js';

/** Entries that are answered in a page that opens for each. */
export const repeat: Driver<Of<'repeat'>> = {
  find: (form, element) => form.group(element),
  answer: async (at, value, form, element, fill) => {
    for (const [index, answers] of rowsOf(value).entries()) {
      await at.getByRole('button', { name: form.words.add }).click();
      const name = `${form.say(element.label)} ${index + 1}`;
      const dialog = form.page.getByRole('dialog', { name, exact: true });
      await fill(form.inside(dialog), element.elements, answers);
      await dialog.getByRole('button', { name: form.words.rowDone, exact: true }).click();
    }
  },
};
