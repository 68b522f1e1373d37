import type { Driver, Of } from './driver.js';
import { rowsOf } from './rows-of.js';

/** Rows that are answered where they stand. The first click on a table brings as many rows as it needs. */
export const table: Driver<Of<'table'>> = {
  find: (form, element) => form.group(element),
  answer: async (at, value, form, element, fill) => {
    for (const [index, answers] of rowsOf(value).entries()) {
      const row = at.getByRole('group', { name: `${form.say(element.label)} ${index + 1}`, exact: true });
      if ((await row.count()) === 0) await at.getByRole('button', { name: form.words.add }).click();
      await fill(form.inside(row), element.columns, answers);
    }
  },
};
