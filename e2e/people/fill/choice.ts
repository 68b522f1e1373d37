import { optionsOf } from '#shared/definition/field-kind/choice';
import type { Driver, Of } from './driver.js';

/** One of several: radio buttons, or a list that opens where there are many. */
export const choice: Driver<Of<'choice'>> = {
  find: (form, element) => form.group(element, 'radiogroup').or(form.control(element).and(form.page.locator('select'))),
  answer: async (at, value, form, element) => {
    const option = optionsOf(element).find(({ key }) => key === value);
    if (option === undefined) throw new Error(`${form.say(element.label)} offers no ${String(value)}.`);
    if ((await at.getAttribute('role')) === 'radiogroup')
      await at.getByRole('radio', { name: form.option(option) }).check();
    else await at.selectOption({ label: form.say(option.label) });
  },
};
