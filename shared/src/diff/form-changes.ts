import type { Form } from '#shared/definition/form';
import type { FormElement } from '#shared/definition/form-element';
import { holdsRows } from '#shared/definition/form-element';
import { optionsOf } from '#shared/definition/field-kind/choice';
import { kindOf } from '#shared/definition/field-kinds';
import { formPlaces, rowOwner, type FormPlace } from '#shared/definition/form-place';
import type { ChoiceOption } from '#shared/definition/choice-option';
import type { Change } from '#shared/diff/change';
import { FORM_PROPERTIES } from '#shared/diff/form-properties';
import { listChanges, type ListRule } from '#shared/diff/list-changes';
import { matchElements, reordered, type Pair } from '#shared/diff/match-elements';
import { elementChange, propertyChanges, renameOf, type Spot } from '#shared/diff/property-changes';

/** Parts of an element that stand as places of their own, or are compared one by one. */
const APART: ReadonlySet<string> = new Set(['sections', 'elements', 'columns', 'options']);

/** What changed in a form. Elements outside rows are followed from page to page, those of a row inside their group. */
export function formChanges(before: Form, after: Form): Change[] {
  const [old, fresh] = [formPlaces(before), formPlaces(after)];
  const same = new Map<FormPlace, FormPlace>();
  const changes: Change[] = [];
  for (const kind of ['page', 'section', 'element'] as const) {
    const outside = (place: FormPlace) => place.kind === kind && rowOwner(place) === undefined;
    changes.push(...compare(old.filter(outside), fresh.filter(outside), same));
  }
  for (const place of fresh) {
    const earlier = same.get(place);
    if (place.kind !== 'element' || earlier === undefined || !holdsRows(place.source)) continue;
    changes.push(...compare(rowsOf(old, earlier), rowsOf(fresh, place), same));
  }
  return changes;
}

function rowsOf(places: readonly FormPlace[], owner: FormPlace): FormPlace[] {
  return places.filter((place) => rowOwner(place) === owner);
}

function compare(before: readonly FormPlace[], after: readonly FormPlace[], same: Map<FormPlace, FormPlace>): Change[] {
  const { pairs, added, removed } = matchElements(before, after, (place) => place.source);
  for (const pair of pairs) same.set(pair.after, pair.before);
  const elsewhere = new Set(pairs.filter((pair) => !sameParent(pair, same)));
  const stayed = pairs.filter((pair) => !elsewhere.has(pair));
  const parents = new Set(stayed.map((pair) => pair.after.within.at(-1)));
  const shifted = new Set(
    [...parents].flatMap((parent) => [
      ...reordered(
        stayed.filter((pair) => pair.after.within.at(-1) === parent),
        before,
      ),
    ]),
  );
  return [
    ...removed.map((place) =>
      elementChange(
        spotOf(place),
        'removed',
        impactOfAsking(place) === 'burden' ? 'relief' : 'wording',
        { zh: `删去${NOUNS[place.kind].zh}`, en: `${NOUNS[place.kind].en} removed` },
        { before: place.words.zh },
      ),
    ),
    ...added.map((place) =>
      elementChange(
        spotOf(place),
        'added',
        impactOfAsking(place),
        { zh: `新增${NOUNS[place.kind].zh}`, en: `${NOUNS[place.kind].en} added` },
        { after: place.words.zh },
      ),
    ),
    ...pairs.flatMap((pair) => [
      ...renameOf(spotOf(pair.after), pair.before.key, pair.after.key),
      ...(elsewhere.has(pair) ? [movedElsewhere(pair)] : []),
      ...(shifted.has(pair)
        ? [elementChange(spotOf(pair.after), 'moved', 'wording', { zh: '换了顺序', en: 'moved' })]
        : []),
      ...propertyChanges(spotOf(pair.after), pair.before.source, pair.after.source, FORM_PROPERTIES, APART),
      ...optionChanges(pair.before, pair.after),
    ]),
  ];
}

const NOUNS = {
  page: { zh: '一页', en: 'page' },
  section: { zh: '分组', en: 'section' },
  element: { zh: '字段', en: 'field' },
} as const;

/** To be asked more is a burden, even where the answer is optional; a text that is only read is not. */
function impactOfAsking(place: FormPlace): Change['impact'] {
  return place.kind === 'element' && isAsked(place.source) ? 'burden' : 'wording';
}

function isAsked(element: FormElement): boolean {
  return holdsRows(element) || kindOf(element).answered;
}

function sameParent({ before, after }: Pair<FormPlace>, same: ReadonlyMap<FormPlace, FormPlace>): boolean {
  const [from, to] = [before.within.at(-1), after.within.at(-1)];
  return to === undefined ? from === undefined : same.get(to) === from;
}

function movedElsewhere({ before, after }: Pair<FormPlace>): Change {
  const words = { before: before.within.at(-1)?.words.zh ?? '', after: after.within.at(-1)?.words.zh ?? '' };
  return elementChange(spotOf(after), 'moved', 'wording', { zh: '换了地方', en: 'moved elsewhere' }, words);
}

const OPTIONS: ListRule<ChoiceOption> = {
  part: 'form',
  noun: { zh: '选项', en: 'option' },
  name: (option) => option.label,
  added: () => 'relief',
  removed: () => 'burden',
  properties: FORM_PROPERTIES,
};

function optionChanges(before: FormPlace, after: FormPlace): Change[] {
  if (!('options' in before.source) || !('options' in after.source)) return [];
  return listChanges(
    OPTIONS,
    optionsOf(before.source),
    optionsOf(after.source),
    `${after.pointer}/options`,
    after.words,
  );
}

function spotOf(place: FormPlace): Spot {
  return { part: 'form', pointer: place.pointer, place: place.words };
}
