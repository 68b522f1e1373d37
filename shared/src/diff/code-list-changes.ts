import type { CodeEntry, CodeList } from '#shared/definition/code-list';
import type { Change } from '#shared/diff/change';
import { listChanges, type ListRule } from '#shared/diff/list-changes';

const ENTRIES: ListRule<CodeEntry> = {
  part: 'form',
  noun: { zh: '代码', en: 'code' },
  name: (entry) => entry.label,
  added: () => 'relief',
  removed: () => 'burden',
  properties: {
    label: ['名称', 'label', 'wording'],
    hint: ['说明', 'hint', 'wording'],
    parent: ['上级', 'parent', 'burden'],
    retired: ['停用', 'retired', (_, after) => (after === true ? 'burden' : 'relief')],
  },
};

const LISTS: ListRule<CodeList> = {
  part: 'form',
  noun: { zh: '代码表', en: 'code list' },
  name: (list) => list.name,
  added: () => 'procedure',
  removed: () => 'procedure',
  properties: { name: ['名称', 'name', 'wording'], source: ['来源', 'source', 'wording'] },
  apart: new Set(['entries']),
  inside: (spot, before, after) =>
    listChanges(ENTRIES, before.entries, after.entries, `${spot.pointer}/entries`, spot.place),
};

/** What changed in the lists that choices share: what can no longer be chosen is a burden. */
export function codeListChanges(before: readonly CodeList[], after: readonly CodeList[]): Change[] {
  return listChanges(LISTS, before, after, '/codeLists');
}
