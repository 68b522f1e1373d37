import type { JsonObject } from '#shared/kernel/json';
import type { FormElement } from '#shared/definition/form-element';
import { holdsRows } from '#shared/definition/form-element';
import { kindOf } from '#shared/definition/field-kinds';
import { below, burden, none, noun, relief, textOf, type Noun } from '#shared/diff/language/noun';
import {
  CODE_ENTRY_ROWS,
  CODE_LIST_ROWS,
  FIELD_ROWS,
  FORM_ROWS,
  OPTION_ROWS,
  PAGE_ROWS,
  SECTION_ROWS,
} from '#shared/diff/language/form-rows';

const OPTION = noun({
  part: 'form',
  readers: 'applicant',
  word: { zh: '选项', en: 'option' },
  named: 'label',
  rows: OPTION_ROWS,
  came: () => relief('validation'),
  went: () => burden('validation'),
  renamed: ['answers'],
});

/** To be asked more is a burden, even where the answer is optional; a text that is only read is not. */
const ELEMENT: Noun = noun({
  part: 'form',
  readers: 'applicant',
  word: { zh: '字段', en: 'field' },
  named: 'label',
  rows: FIELD_ROWS,
  place: (node, _, above) => below(above, textOf(node.label)),
  inside: () => ({
    options: { noun: OPTION, list: true },
    columns: { noun: ELEMENT, list: true },
    elements: { noun: ELEMENT, list: true },
  }),
  came: (node) =>
    isAsked(node) ? burden('validation', 'answers') : isComputed(node) ? none('answers') : none('wording'),
  went: (node) =>
    isAsked(node) ? relief('validation', 'answers') : isComputed(node) ? none('answers') : none('wording'),
  elsewhere: ['validation'],
});

const SECTION: Noun = noun({
  part: 'form',
  readers: 'applicant',
  word: { zh: '分组', en: 'section' },
  named: 'title',
  rows: SECTION_ROWS,
  place: (node, _, above) => below(above, textOf(node.title)),
  inside: () => ({ elements: { noun: ELEMENT, list: true } }),
  came: (node) => withElements(node, burden),
  went: (node) => withElements(node, relief),
  elsewhere: ['validation'],
});

const PAGE: Noun = noun({
  part: 'form',
  readers: 'applicant',
  word: { zh: '一页', en: 'page' },
  named: 'title',
  rows: PAGE_ROWS,
  place: (node, index, above) => {
    const title = textOf(node.short) ?? textOf(node.title);
    return below(above, {
      zh: `第 ${index + 1} 页 ${title?.zh ?? ''}`,
      en: `page ${index + 1} ${title?.en ?? title?.zh ?? ''}`,
    });
  },
  inside: () => ({ sections: { noun: SECTION, list: true } }),
  came: (node) => withElements(node, burden),
  went: (node) => withElements(node, relief),
});

/** The form of an item, or of a step. */
export const FORM: Noun = noun({
  part: 'form',
  readers: 'applicant',
  word: { zh: '表单', en: 'form' },
  name: () => undefined,
  place: (_, __, above) => above,
  rows: FORM_ROWS,
  inside: () => ({ pages: { noun: PAGE, list: true } }),
  came: () => burden('validation', 'answers'),
  went: () => relief('validation', 'answers'),
});

const CODE_ENTRY = noun({
  part: 'form',
  readers: 'applicant',
  word: { zh: '代码', en: 'code' },
  named: 'label',
  rows: CODE_ENTRY_ROWS,
  came: () => relief('validation'),
  went: () => burden('validation'),
});

export const CODE_LIST = noun({
  part: 'form',
  readers: 'applicant',
  word: { zh: '代码表', en: 'code list' },
  rows: CODE_LIST_ROWS,
  inside: () => ({ entries: { noun: CODE_ENTRY, list: true } }),
  came: () => none('validation'),
  went: () => none('validation'),
});

function isAsked(node: JsonObject): boolean {
  const element = node as unknown as FormElement;
  return holdsRows(element) || kindOf(element).answered;
}

function isComputed(node: JsonObject): boolean {
  return node.kind === 'computed';
}

/** What a page or section brings or takes: its questions, else words. */
function withElements(node: JsonObject, meaning: typeof burden) {
  return JSON.stringify(node).includes('"label"') ? meaning('validation', 'answers') : none('wording');
}
