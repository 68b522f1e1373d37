import type { Definition } from '#shared/definition/definition';
import type { FormElement } from '#shared/definition/form-element';
import { holdsRows } from '#shared/definition/form-element';
import { formPlaces, type ElementPlace } from '#shared/definition/form-place';
import { quoted } from '#shared/check/finding-of';
import { more, look, sameIn, wider, type Beyond } from '#shared/check/standard/beyond';

/** How much an answer is asked: not at all, under a condition, always. */
type Demand = 'never' | 'sometimes' | 'always';

/** Questions that must be answered here and need not be by the standard. */
export function fieldsBeyond(mine: Definition['form'], standard: Definition['form']): Beyond[] {
  const theirs = new Map<string, { key: string; formerly: readonly string[] | undefined; source: FormElement }[]>();
  for (const place of answeredIn(standard)) {
    const { key, source } = place;
    const known = theirs.get(ownerOf(place)) ?? [];
    theirs.set(ownerOf(place), known);
    known.push({ key, formerly: source.formerly, source });
  }
  return answeredIn(mine).flatMap((place): Beyond[] => {
    const { source, pointer } = place;
    const demand = demandOf(source);
    const label = quoted(source.label);
    if (demand === 'never') return [];
    const same = sameIn(theirs.get(ownerOf(place)) ?? [], source)?.source;
    if (same === undefined)
      return [more(pointer, `多问一个必填的问题${label.zh}`, `asks the further required question ${label.en}`)];
    const was = demandOf(same);
    if (was === 'never' || (was === 'sometimes' && demand === 'always'))
      return [
        more(pointer, `把问题${label.zh}改成必填`, `requires an answer to ${label.en}, which the standard leaves open`),
      ];
    return [
      ...(demand === 'sometimes' && whenOf(source) !== whenOf(same)
        ? [look(pointer, `在另外的条件下必填${label.zh}`, `requires ${label.en} under another condition`)]
        : []),
      ...wider(`${pointer}/visibleWhen`, source.visibleWhen, same.visibleWhen, [
        `问${label.zh}`,
        `asks ${label.en}`,
      ]).map((found) => (source.visibleWhen === undefined ? { ...found, pointer } : found)),
    ];
  });
}

function answeredIn(form: Definition['form']): ElementPlace[] {
  return formPlaces(form).filter(
    (place): place is ElementPlace =>
      place.kind === 'element' && place.source.kind !== 'note' && place.source.kind !== 'computed',
  );
}

/** The groups whose row it stands in, by their keys. */
function ownerOf({ within }: Pick<ElementPlace, 'within'>): string {
  return within.flatMap(({ kind, key }) => (kind === 'element' ? [key] : [])).join('.');
}

function demandOf(source: FormElement): Demand {
  if (holdsRows(source))
    return (source.min ?? 0) > 0 ? 'always' : source.requiredWhen === undefined ? 'never' : 'sometimes';
  return source.required === true ? 'always' : source.requiredWhen === undefined ? 'never' : 'sometimes';
}

const whenOf = (source: FormElement): string | undefined => source.requiredWhen;
