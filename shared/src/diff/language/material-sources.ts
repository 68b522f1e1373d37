import type { Json, JsonObject } from '#shared/kernel/json';
import type { MaterialSource } from '#shared/definition/material';
import type { Rule } from '#shared/diff/judged';

/** Whether the applicant may have to hand a material in himself, rather than the platform making it from his answers. */
export function isHandedIn(material: JsonObject): boolean {
  return listed(material.sources)[0]?.kind !== 'form';
}

/** Where a material comes from: made by the platform is less to do than handed in; of two uploads what takes less is more. */
export const sourcesJudged: Rule = (before, after) => {
  const [old, fresh] = [listed(before), listed(after)];
  const [was, is] = [old, fresh].map((sources) => sources[0]?.kind !== 'form');
  if (was !== is) return is ? { kind: 'tightened', effect: 'burden' } : { kind: 'loosened', effect: 'relief' };
  return narrower(old, fresh) ? { kind: 'changed', effect: 'burden' } : { kind: 'changed', effect: 'relief' };
};

/** Sources in words, in the order asked. */
export function sourcesInWords(sources: Json): string {
  return listed(sources).map(sourceWords).join('，再');
}

function sourceWords(source: MaterialSource): string {
  if (source.kind === 'form')
    return source.fields.length === 0 ? '由填写内容生成' : `由填写内容生成：${source.fields.join('、')}`;
  if (source.kind === 'certificate') return `电子证照 ${source.type}`;
  if (source.kind === 'sharedData') return `数据共享 ${source.question}`;
  if (source.kind === 'earlierCase') return `以前办件 ${source.item} 的 ${source.material}`;
  if (source.kind === 'commitment') return `书面承诺 ${source.commitment}`;
  return `上传 ${source.formats.join('、')}，每个不超过 ${source.maxMegabytes} MB，最多 ${source.maxFiles} 个`;
}

/** Whether some upload takes less than before. */
function narrower(before: readonly MaterialSource[], after: readonly MaterialSource[]): boolean {
  const [old, fresh] = [before, after].map((sources) => sources.find((source) => source.kind === 'upload'));
  if (old === undefined || fresh === undefined) return fresh !== undefined;
  return (
    fresh.maxMegabytes < old.maxMegabytes ||
    fresh.maxFiles < old.maxFiles ||
    old.formats.some((format) => !fresh.formats.includes(format))
  );
}

function listed(value: Json | undefined): readonly MaterialSource[] {
  return Array.isArray(value) ? (value as unknown as MaterialSource[]) : [];
}
