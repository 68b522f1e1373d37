import type { CodeList } from '#shared/definition/code-list';
import type { Definition } from '#shared/definition/definition';
import type { Situation } from '#shared/definition/situation';
import { clocks, materials, pages, results, steps } from '../property/choosers';
import type { Chooser, Property } from '../property/property';
import { both } from '../property/text';

const ofAll = (at: string, zh: string, en: string, from: Chooser): Property => ({
  ...{ as: 'several', at, from, optional: true, folded: true },
  label: both(`${zh}（一个都不选：全部）`, `${en} (none: all)`),
});

/** What may be changed of a situation. */
export const SITUATION_PROPERTIES: readonly Property[] = [
  { as: 'text', at: '/name', label: both('名称', 'Name') },
  { as: 'text', at: '/hint', label: both('什么时候选它', 'When it is the right one'), optional: true },
  {
    ...{ as: 'condition', at: '/when', label: both('什么情况', 'When'), then: 'applies' },
    without: both('其余情况', 'Otherwise'),
  },
  {
    ...{ as: 'choice', at: '/entry', label: both('从哪一步开始办', 'Begins with'), from: steps },
    none: both('与收件时写的一样', 'as the intake says'),
  },
  ofAll('/pages', '问哪几页', 'Pages asked', pages),
  ofAll('/materials', '要哪些材料', 'Materials', materials),
  ofAll('/clocks', '走哪些时限', 'Limits', clocks),
  ofAll('/results', '发哪些结果', 'Results', results),
];

/** What may be changed of a code list. */
export const CODE_LIST_PROPERTIES: readonly Property[] = [
  { as: 'text', at: '/name', label: both('名称', 'Name') },
  { as: 'line', at: '/source', label: both('来自哪里', 'Where its values come from'), optional: true },
  {
    ...{ as: 'list', at: '/entries', label: both('代码', 'Values'), add: both('加一个代码', 'Add a value') },
    fresh: () => ({ key: 'code', label: both('新代码', 'New value') }),
    inside: [
      { as: 'text', at: '/label', label: both('名称', 'Label') },
      { as: 'text', at: '/hint', label: both('举例', 'Examples'), optional: true },
      { as: 'line', at: '/parent', label: both('属于哪个上级代码（键名）', 'Under which value (key)'), optional: true },
      { as: 'switch', at: '/retired', label: both('不再使用', 'No longer offered') },
    ],
  },
];

/** A new situation, before the one that is the otherwise. */
export function freshSituation({ situations = [] }: Definition): Situation {
  const about = { key: 'situation', name: both('新情形', 'New situation') };
  return situations.length === 0 ? about : { ...about, when: 'applicant.kind == "organisation"' };
}

/** A new code list with one value. */
export function freshCodeList(): CodeList {
  return {
    ...{ key: 'codes', name: both('新代码表', 'New code list') },
    entries: [{ key: 'code', label: both('新代码', 'New value') }],
  };
}
