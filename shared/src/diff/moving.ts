import type { Json } from '#shared/kernel/json';
import { isKeyedList, isObject, type KeyedElement } from '#shared/diff/keyed-path';
import { matchElements } from '#shared/diff/match-elements';

/** Which older element a newer one is. */
export type Same = Map<Json, KeyedElement>;

/**
 * Follows what may stand elsewhere afterwards: sections and elements of a form from page to page (not out of rows), steps
 * into lanes and into the aftercare and back, inner forms with their step. Everything else stays in its list.
 */
export function followMoves(before: Json, after: Json): Same {
  const same: Same = new Map();
  followForm(member(before, 'form'), member(after, 'form'), same);
  const [old, fresh] = [before, after].map((root) => stepsOf(member(root, 'chain')));
  follow(old!, fresh!, same);
  for (const step of fresh!)
    if (same.has(step)) followForm(member(same.get(step)!, 'form'), member(step, 'form'), same);
  return same;
}

/** Whether elements of this list, a member of that name, may move out of it and into it. */
export function holdsMoving(holder: Json | undefined, name: string): boolean {
  if (!isObject(holder)) return false;
  if (name === 'elements') return holder.kind !== 'repeat';
  return name === 'sections' || name === 'steps';
}

function followForm(before: Json | undefined, after: Json | undefined, same: Same): void {
  const sections = (form: Json | undefined) => listOf(form, 'pages').flatMap((page) => listOf(page, 'sections'));
  const [old, fresh] = [sections(before), sections(after)];
  follow(old, fresh, same);
  const elements = (of: readonly KeyedElement[]) => of.flatMap((section) => listOf(section, 'elements'));
  follow(elements(old), elements(fresh), same);
}

function stepsOf(chain: Json | undefined): readonly KeyedElement[] {
  const inside = (steps: readonly KeyedElement[]): KeyedElement[] =>
    steps.flatMap((step) => [step, ...listOf(step, 'lanes').flatMap((lane) => inside(listOf(lane, 'steps')))]);
  return [...inside(listOf(chain, 'steps')), ...inside(listOf(member(chain, 'aftercare'), 'steps'))];
}

function follow(before: readonly KeyedElement[], after: readonly KeyedElement[], same: Same): void {
  for (const pair of pairsOf(before, after)) same.set(pair.after, pair.before);
}

/** The elements in both lists, by key and earlier keys; those whose key is not their own in a list are nobody's. */
export function pairsOf(
  before: readonly KeyedElement[],
  after: readonly KeyedElement[],
): readonly { readonly before: KeyedElement; readonly after: KeyedElement }[] {
  return matchElements(alone(before), alone(after), (element) => ({
    key: element.key,
    ...(Array.isArray(element.formerly) && { formerly: element.formerly as string[] }),
  }));
}

function alone(list: readonly KeyedElement[]): readonly KeyedElement[] {
  const counts = new Map<string, number>();
  for (const { key } of list) counts.set(key, (counts.get(key) ?? 0) + 1);
  return list.filter(({ key }) => counts.get(key) === 1);
}

function member(value: Json | undefined, name: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

function listOf(value: Json | undefined, name: string): readonly KeyedElement[] {
  const list = member(value, name);
  return isKeyedList(list) ? list : [];
}
