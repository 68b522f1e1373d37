import { pointerTo } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import { stepOf } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Situation, SituationPart } from '#shared/definition/situation';
import type { Reference } from '#shared/check/reference';
import type { Subject } from '#shared/check/subject';

const PAGE = { zh: '页', en: 'page' };
const PARTS: {
  readonly [P in SituationPart]: { readonly target: Text; readonly keys: (definition: Definition) => string[] };
} = {
  pages: { target: PAGE, keys: ({ form }) => form.pages.map(({ key }) => key) },
  materials: { target: { zh: '材料', en: 'material' }, keys: ({ materials }) => materials.map(({ key }) => key) },
  clocks: { target: { zh: '时限', en: 'limit' }, keys: ({ clocks }) => clocks.map(({ key }) => key) },
  results: { target: { zh: '结果', en: 'result' }, keys: ({ results }) => results.map(({ key }) => key) },
};
const STEP = { zh: '环节', en: 'step' };
const GUIDE = { zh: '首页字段', en: 'field of the first page' };

/** What situations name, and the questions that choose them, which must be asked first. */
export function situationReferences({ definition }: Subject): Reference[] {
  return [
    ...(definition.situations ?? []).flatMap((each, index) => inSituation(definition, each, index)),
    ...inGuide(definition),
  ];
}

function inSituation(definition: Definition, situation: Situation, index: number): Reference[] {
  const place = { zh: `情形「${situation.name.zh}」`, en: `The situation “${situation.name.en ?? situation.name.zh}”` };
  const parts = (Object.keys(PARTS) as SituationPart[]).flatMap((part) => {
    const { target, keys } = PARTS[part];
    const all = new Set(keys(definition));
    return (situation[part] ?? []).map((name, at): Reference => ({
      pointer: pointerTo('situations', index, part, at),
      name,
      place,
      target,
      known: all.has(name),
    }));
  });
  if (situation.entry === undefined) return parts;
  const known = stepOf(definition.chain, situation.entry) !== undefined;
  return [
    ...parts,
    { pointer: pointerTo('situations', index, 'entry'), name: situation.entry, place, target: STEP, known },
  ];
}

function inGuide({ form }: Definition): Reference[] {
  const first = new Set(form.pages[0]?.sections.flatMap((section) => section.elements.map(({ key }) => key)));
  return (form.guide ?? []).map((name, index) => ({
    pointer: pointerTo('form', 'guide', index),
    name,
    place: { zh: '情形的引导问题', en: 'The questions that choose the situation' },
    target: GUIDE,
    known: first.has(name),
  }));
}
