import type { Definition } from '#shared/definition/definition';
import type { Situation } from '#shared/definition/situation';
import type { Change } from '#shared/diff/change';
import { demands } from '#shared/diff/impact';
import { listChanges, type ListRule } from '#shared/diff/list-changes';
import { propertyChanges } from '#shared/diff/property-changes';

const SITUATIONS: ListRule<Situation> = {
  part: 'form',
  noun: { zh: '情形', en: 'situation' },
  name: (situation) => situation.name,
  added: () => 'relief',
  removed: () => 'burden',
  properties: {
    name: ['名称', 'name', 'wording'],
    hint: ['说明', 'hint', 'wording'],
    note: ['核对标记', 'mark', 'wording'],
    when: ['成立的条件', 'when it holds', 'burden'],
    pages: ['要填的页', 'pages that are asked', demands],
    materials: ['要交的材料', 'materials that are asked for', demands],
    entry: ['第一个环节', 'first step', 'procedure'],
    clocks: ['适用的时限', 'limits that run', 'procedure'],
    results: ['办理结果', 'results', 'procedure'],
  },
};

/** What changed in the situations of an item, and in the questions that choose one. */
export function situationChanges(before: Definition, after: Definition): Change[] {
  const spot = { part: 'form', pointer: '/form', place: { zh: '表单', en: 'form' } } as const;
  const guide = ({ form }: Definition) => (form.guide === undefined ? {} : { guide: form.guide });
  return [
    ...propertyChanges(spot, guide(before), guide(after), { guide: ['引导问题', 'guide questions', 'wording'] }),
    ...listChanges(SITUATIONS, before.situations ?? [], after.situations ?? [], '/situations'),
  ];
}
