import { REGISTER_QUESTIONS } from '#shared/concept/register-question';
import type { RegisterMember } from '#shared/concept/register-value';
import type { Json, JsonObject } from '#shared/kernel/json';
import { mask } from '#shared/document/mask';
import type { TextVoice } from '../../i18n/text-voice';
import type { Translator } from '../../i18n/translator';
import type { OWN_WORDS } from './own/own-words';

export interface LookUpVoice {
  readonly t: Translator<(typeof OWN_WORDS)['zh']>;
  readonly say: TextVoice;
  readonly day: (date: string) => string;
}

/** What a register said, value by value under the names that people read; nothing where the question is not known. */
export function answerInWords(question: string, answer: JsonObject, voice: LookUpVoice): readonly string[] {
  if (!Object.hasOwn(REGISTER_QUESTIONS, question)) return [];
  const outputs: Readonly<Record<string, RegisterMember>> =
    REGISTER_QUESTIONS[question as keyof typeof REGISTER_QUESTIONS].outputs;
  return Object.entries(outputs).flatMap(([key, { name, type }]) => {
    const value = answer[key];
    if (value === undefined || value === null) return [];
    return [`${voice.say(name)} ${valueInWords(value, type, voice)}`];
  });
}

function valueInWords(value: Json, type: RegisterMember['type'], { t, day }: LookUpVoice): string {
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (Array.isArray(value)) {
    const texts = value.filter((one): one is string => typeof one === 'string');
    return texts.length > 0 && texts.length <= 3 ? texts.join('、') : t('entries', { count: value.length });
  }
  if (type === 'date') return day(String(value));
  if (type === 'idNumber') return mask(String(value));
  return typeof value === 'object' && value !== null ? '' : String(value);
}
