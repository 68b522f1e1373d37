import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import { isStaffed } from '#shared/definition/chain';
import { rowOwner } from '#shared/definition/form-place';
import { optionsOf } from '#shared/definition/field-kind/choice';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { innerForms } from '#shared/check/inner-forms';
import { stepPlaces } from '#shared/check/step-places';
import type { Subject } from '#shared/check/subject';

interface Keyed {
  readonly key: string;
  readonly pointer: Pointer;
  readonly words: Text;
}

const CODE = 'KEY.DUPLICATE';

/** Two elements of one list with one key: answers, references and diffs could not tell them apart. */
export const keyDuplicate: FindingKind = {
  code: CODE,
  name: words('键重复', 'Duplicate key'),
  find: (subject) => groupsOf(subject).flatMap(duplicates),
};

function duplicates(group: readonly Keyed[]): Finding[] {
  const first = new Map<string, Keyed>();
  return group.flatMap((entry) => {
    const earlier = first.get(entry.key);
    if (earlier === undefined) {
      first.set(entry.key, entry);
      return [];
    }
    return [
      findingOf(
        CODE,
        `${entry.pointer}/key`,
        words(
          `${entry.words.zh} 的键「${entry.key}」已被 ${earlier.words.zh} 使用，填写和引用会混在一起。`,
          `The key “${entry.key}” of ${entry.words.en} is taken by ${earlier.words.en}: answers and references would be mixed up.`,
        ),
        words('给其中一个换一个键。', 'Give one of them another key.'),
      ),
    ];
  });
}

/** The lists inside which a key must be unique. Pages and sections open no scope; a row does. */
function groupsOf({ definition, places }: Subject): Keyed[][] {
  const scopes = new Map<Pointer, Keyed[]>();
  for (const place of places) {
    const owner = place.within.findLast((above) => above.kind === 'element');
    const scope = owner?.pointer ?? '';
    scopes.set(scope, [...(scopes.get(scope) ?? []), place]);
  }
  const {
    materials,
    chain,
    clocks,
    documents,
    results,
    codeLists = [],
    commitments = [],
    situations = [],
  } = definition;
  const steps = stepPlaces(chain);
  return [
    ...scopes.values(),
    ...places.flatMap((place) =>
      place.kind === 'element' && 'options' in place.source && place.source.list === undefined
        ? [listed(optionsOf(place.source), `${place.pointer}/options`, (option) => option.label)]
        : [],
    ),
    ...innerForms(definition).map(({ places: inside }) => inside.filter((place) => rowOwner(place) === undefined)),
    listed(materials, '/materials', (material) => material.name),
    listed(definition.fees ?? [], '/fees', (fee) => fee.name),
    // Keys of steps are unique in the whole chain, lanes and aftercare included.
    steps.map(({ step, pointer }) => ({ key: step.key, pointer, words: quoted(step.name) })),
    // So are keys of lanes: limits name them without their joint step.
    steps.flatMap(({ step, pointer }) =>
      step.kind === 'joint' ? listed(step.lanes, `${pointer}/lanes`, (lane) => lane.name) : [],
    ),
    ...steps.flatMap(({ step, pointer }) => {
      if (step.kind === 'applicant') return [listed(step.outcomes, `${pointer}/outcomes`, (outcome) => outcome.label)];
      if (!isStaffed(step)) return [];
      return [
        listed(step.outcomes, `${pointer}/outcomes`, (outcome) => outcome.label),
        listed(step.reviewPoints ?? [], `${pointer}/reviewPoints`, (point) => point.text),
      ];
    }),
    listed(clocks, '/clocks', (clock) => clock.name),
    listed(commitments, '/commitments', (commitment) => commitment.name),
    listed(situations, '/situations', (situation) => situation.name),
    listed(documents, '/documents', (document) => document.title),
    listed(results, '/results', (result) => result.name),
    listed(codeLists, '/codeLists', (list) => list.name),
    ...codeLists.map((list, index) =>
      listed(list.entries, pointerTo('codeLists', index, 'entries'), (entry) => entry.label),
    ),
    ...materials.map((material, index) =>
      listed(material.reviewPoints ?? [], pointerTo('materials', index, 'reviewPoints'), (point) => point.text),
    ),
    chain.intake.mode === 'accept'
      ? listed(chain.intake.reviewPoints ?? [], '/chain/intake/reviewPoints', (point) => point.text)
      : [],
  ];
}

function listed<T extends { readonly key: string }>(
  list: readonly T[],
  pointer: Pointer,
  name: (entry: T) => Text,
): Keyed[] {
  return list.map((entry, index) => ({ key: entry.key, pointer: `${pointer}/${index}`, words: quoted(name(entry)) }));
}
