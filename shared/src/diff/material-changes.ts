import type { Material } from '#shared/definition/material';
import type { Change } from '#shared/diff/change';
import { conditionRelieves, moreIsBurden } from '#shared/diff/impact';
import { listChanges, type ListRule } from '#shared/diff/list-changes';

/** Whether the applicant may have to hand it in himself, rather than the platform making it from his answers. */
export function isHandedIn(material: Material): boolean {
  return material.sources[0]?.kind !== 'form';
}

const RULE: ListRule<Material> = {
  part: 'material',
  noun: { zh: '材料', en: 'material' },
  name: (material) => material.name,
  added: (material) => (isHandedIn(material) ? 'burden' : 'procedure'),
  removed: (material) => (isHandedIn(material) ? 'relief' : 'procedure'),
  apart: new Set(['sources']),
  properties: {
    name: ['名称', 'name', 'wording'],
    hint: ['说明', 'hint', 'wording'],
    why: ['为什么要', 'why it is needed', 'wording'],
    note: ['核对标记', 'mark', 'wording'],
    form: ['形式', 'form', (_, after) => (after === 'original' ? 'burden' : 'relief')],
    origin: ['材料来源', 'where it comes from', 'procedure'],
    copies: ['份数', 'copies', moreIsBurden],
    neededWhen: ['需要的条件', 'when it is needed', conditionRelieves],
    necessity: ['必要性', 'necessity', (_, after) => (after === 'required' ? 'burden' : 'relief')],
    legalBasis: ['依据', 'legal basis', 'procedure'],
    deferredBy: ['容缺承诺', 'may follow later', (_, after) => (after === undefined ? 'burden' : 'relief')],
    waivers: ['免交', 'waivers', (_, after) => (after === undefined ? 'burden' : 'relief')],
    samples: ['样表', 'samples', 'wording'],
    reviewPoints: ['审查要点', 'review points', 'procedure'],
  },
  inside: (spot, before, after) => {
    if (JSON.stringify(before.sources) === JSON.stringify(after.sources)) return [];
    const [was, is] = [before, after].map((material) => material.sources.map(sourceWords).join('，再'));
    const impact =
      isHandedIn(before) === isHandedIn(after)
        ? narrower(before, after)
          ? 'burden'
          : 'relief'
        : isHandedIn(after)
          ? 'burden'
          : 'relief';
    return [
      {
        kind: 'changed',
        ...spot,
        pointer: `${spot.pointer}/sources`,
        impact,
        what: { zh: '来源', en: 'sources' },
        before: was,
        after: is,
      },
    ];
  },
};

/** What changed in the materials of an item. */
export function materialChanges(before: readonly Material[], after: readonly Material[]): Change[] {
  return listChanges(RULE, before, after, '/materials');
}

function sourceWords(source: Material['sources'][number]): string {
  if (source.kind === 'form')
    return source.fields.length === 0 ? '由填写内容生成' : `由填写内容生成：${source.fields.join('、')}`;
  if (source.kind === 'certificate') return `电子证照 ${source.type}`;
  if (source.kind === 'sharedData') return `数据共享 ${source.question}`;
  if (source.kind === 'earlierCase') return `以前办件 ${source.item} 的 ${source.material}`;
  if (source.kind === 'commitment') return `书面承诺 ${source.commitment}`;
  return `上传 ${source.formats.join('、')}，每个不超过 ${source.maxMegabytes} MB，最多 ${source.maxFiles} 个`;
}

/** Whether some upload takes less than before. */
function narrower(before: Material, after: Material): boolean {
  const [old, fresh] = [before, after].map((material) => material.sources.find((source) => source.kind === 'upload'));
  if (old === undefined || fresh === undefined) return fresh !== undefined;
  return (
    fresh.maxMegabytes < old.maxMegabytes ||
    fresh.maxFiles < old.maxFiles ||
    old.formats.some((format) => !fresh.formats.includes(format))
  );
}
