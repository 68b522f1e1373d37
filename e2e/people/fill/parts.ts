import type { Driver, Of } from './driver.js';

/** Every kind whose answer is several lines: each is typed under its own name. */
export const parts: Driver<Of<'person' | 'organisation' | 'bankAccount' | 'dateRange'>> = {
  find: (form, element) => form.group(element),
  answer: async (at, value, { words }, { kind }) => {
    for (const [part, text] of Object.entries(value as Readonly<Record<string, string>>)) {
      const name = kind === 'organisation' && part === 'name' ? 'orgName' : (part as keyof typeof words.parts);
      await at.getByLabel(words.parts[name], { exact: true }).fill(text);
    }
  },
};
