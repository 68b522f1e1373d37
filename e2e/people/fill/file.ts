import { smallPdf } from '../handed-files.js';
import type { Driver, Of } from './driver.js';

/** Hands in a small PDF under each name of the answer. */
export const file: Driver<Of<'file'>> = {
  find: (form, element) => form.group(element),
  answer: async (at, value, form) => {
    for (const { name } of value as readonly { readonly name: string }[]) {
      const chooser = form.page.waitForEvent('filechooser');
      await at.getByRole('button', { name: new RegExp(`^${form.words.choose}[，,]`) }).click();
      await (await chooser).setFiles(smallPdf(name, 'Handed in'));
      await at.getByText(name, { exact: true }).waitFor();
    }
  },
};
