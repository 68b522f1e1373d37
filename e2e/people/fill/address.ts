import type { Driver, Of } from './driver.js';
import { chooseRegion } from './region.js';

/** A division by its levels, then the rest in words. */
export const address: Driver<Of<'address'>> = {
  find: (form, element) => form.group(element),
  answer: async (at, value, form) => {
    const { region, detail } = value as { readonly region: string; readonly detail: string };
    await chooseRegion(at, region, form);
    await at.getByRole('textbox', { name: form.words.detail, exact: true }).fill(detail);
  },
};
