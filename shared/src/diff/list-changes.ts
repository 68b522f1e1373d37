import { pointerTo } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Change } from '#shared/diff/change';
import type { Impact } from '#shared/diff/impact';
import { matchElements, reordered, type Keyed } from '#shared/diff/match-elements';
import { elementChange, propertyChanges, renameOf, type Properties, type Spot } from '#shared/diff/property-changes';

/** How a list of elements with keys is compared. */
export interface ListRule<T extends Keyed> {
  readonly part: Change['part'];
  /** What an element is called, e.g. 材料. */
  readonly noun: Text;
  readonly name: (element: T) => Text;
  readonly added: (element: T) => Impact;
  readonly removed: (element: T) => Impact;
  readonly properties: Properties;
  /** Properties that `inside` tells. */
  readonly apart?: ReadonlySet<string>;
  readonly inside?: (spot: Spot, before: T, after: T) => Change[];
}

/** What changed in a list of elements with keys, at a pointer and place. */
export function listChanges<T extends Keyed>(
  rule: ListRule<T>,
  before: readonly T[],
  after: readonly T[],
  at: string,
  above?: Text,
): Change[] {
  const spotOf = (list: readonly T[], element: T): Spot => ({
    part: rule.part,
    pointer: `${at}${pointerTo(list.indexOf(element))}`,
    place: placeOf(rule, element, above),
  });
  const { pairs, added, removed } = matchElements(before, after, (element) => element);
  const moved = reordered(pairs, before);
  return [
    ...removed.map((element) =>
      elementChange(spotOf(before, element), 'removed', rule.removed(element), said(rule.noun, '删去', 'removed'), {
        before: rule.name(element).zh,
      }),
    ),
    ...added.map((element) =>
      elementChange(spotOf(after, element), 'added', rule.added(element), said(rule.noun, '新增', 'added'), {
        after: rule.name(element).zh,
      }),
    ),
    ...pairs.flatMap((pair) => {
      const spot = spotOf(after, pair.after);
      return [
        ...renameOf(spot, pair.before.key, pair.after.key),
        ...(moved.has(pair) ? [elementChange(spot, 'moved', 'wording', { zh: '换了顺序', en: 'moved' })] : []),
        ...propertyChanges(spot, pair.before, pair.after, rule.properties, rule.apart),
        ...(rule.inside?.(spot, pair.before, pair.after) ?? []),
      ];
    }),
  ];
}

function placeOf<T extends Keyed>({ noun, name }: ListRule<T>, element: T, above: Text | undefined): Text {
  const own = { zh: `${noun.zh}「${name(element).zh}」`, en: `${noun.en} “${name(element).en ?? name(element).zh}”` };
  return above === undefined ? own : { zh: `${above.zh} › ${own.zh}`, en: `${above.en ?? above.zh} › ${own.en}` };
}

function said(noun: Text, zh: string, en: string): Text {
  return { zh: `${zh}${noun.zh}`, en: `${noun.en} ${en}` };
}
