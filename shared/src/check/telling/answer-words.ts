import { optionsOf } from '#shared/definition/field-kind/choice';
import type { ElementPlace, FormPlace } from '#shared/definition/form-place';
import type { Json } from '#shared/kernel/json';
import type { Language } from '#shared/kernel/language';
import { say } from '#shared/kernel/text';

/** An answer with the label that is read in its form, its options too: “经营项目：热食、冷食”. */
export function answerInWords(key: string, value: Json, form: readonly FormPlace[], language: Language): string {
  const place = form.find((each): each is ElementPlace => each.kind === 'element' && each.key === key);
  const options = place === undefined ? [] : optionsOf(place.source);
  const one = (entry: Json): string => {
    const option = options.find((each) => each.key === entry);
    if (option !== undefined) return say(option.label, language);
    if (typeof entry === 'boolean') return language === 'en' ? (entry ? 'yes' : 'no') : entry ? '是' : '否';
    return typeof entry === 'string' ? entry : JSON.stringify(entry);
  };
  const values = Array.isArray(value) ? (value as readonly Json[]) : [value];
  const [between, joint] = language === 'en' ? [': ', ', '] : ['：', '、'];
  const shown = values.length === 0 ? (language === 'en' ? 'none' : '无') : values.map(one).join(joint);
  return `${place === undefined ? key : say(place.source.label, language)}${between}${shown}`;
}
