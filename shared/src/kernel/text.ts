import * as z from 'zod';
import type { Language } from '#shared/kernel/language';

/** A text that people read. Chinese is the text in force, English a courtesy. */
export const Text = z
  .strictObject({
    zh: z.string().min(1).max(4000).describe('Chinese, always present'),
    en: z.string().min(1).max(8000).optional().describe('English; absent means not translated yet'),
  })
  .meta({ id: 'Text' });
export type Text = z.infer<typeof Text>;

/** The text in the wished language, or in Chinese where it was not translated. Never throws. */
export function say(text: Text, language: Language): string {
  return (language === 'en' ? text.en : undefined) ?? text.zh;
}
