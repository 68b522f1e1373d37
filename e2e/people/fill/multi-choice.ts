import { optionsOf } from '#shared/definition/field-kind/choice';
import type { Driver, Of } from './driver.js';

export const multiChoice: Driver<Of<'multiChoice'>> = {
  find: (form, element) => form.group(element),
  answer: async (at, value, form, element) => {
    const wanted = Array.isArray(value) ? value : [];
    for (const option of optionsOf(element))
      await at.getByRole('checkbox', { name: form.option(option) }).setChecked(wanted.includes(option.key));
  },
};
