import { FIELD_KINDS } from '#shared/definition/field-kinds';
import type { FormElement } from '#shared/definition/form-element';
import type { Text } from '#shared/kernel/text';
import { FORM_TAB_WORDS } from './words';

/** What a kind of element is called. */
export function kindName(kind: FormElement['kind'] | 'page' | 'section'): Text {
  if (kind === 'table' || kind === 'repeat' || kind === 'section' || kind === 'page') {
    return { zh: FORM_TAB_WORDS.zh.palette[kind], en: FORM_TAB_WORDS.en.palette[kind] };
  }
  return FIELD_KINDS[kind].name;
}
