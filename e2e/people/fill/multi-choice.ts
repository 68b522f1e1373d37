import { optionsOf } from '#shared/definition/field-kind/choice';
import type { Driver, Of } from './driver.js';

export const multiChoice: Driver<Of<'multiChoice'>> = {
  find: (form, element) => form.group(element),
  answer: async (at, value, form, element) => {
    const wanted = new Set(Array.isArray(value) ? value : []);
    const options = optionsOf(element).filter(({ key }) => wanted.has(key));
    for (const option of options) await at.getByRole('checkbox', { name: form.option(option) }).check();
  },
};
