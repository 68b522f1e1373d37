import { sameJson, type Json } from '#shared/kernel/json';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import type { Destination, Edit } from '#shared/diff/edit';
import { at, isKeyedList, isObject, pointerOf, type KeyedElement, type KeyedPath } from '#shared/diff/keyed-path';
import { plainCopy } from '#shared/diff/plain-copy';

type Open = { [name: string]: Json };
/** An element that comes to stand somewhere. */
interface Arrival {
  readonly element: Json;
  readonly holder: Json;
  readonly to: Destination;
  readonly twice: boolean;
}

/**
 * Makes edits at once on a copy. Refuses with DIFF.PLACE_MISSING where what an edit addresses is not there,
 * DIFF.VALUE_DIFFERS where it holds something else than the edit was made for, DIFF.KEY_TAKEN where an element comes
 * whose key another one has; each with the pointer of the place. Never throws.
 */
export function applyEdits(root: Json, edits: readonly Edit[]): Outcome<Json> {
  const copy = plainCopy(root);
  const deeds: (() => void)[] = [];
  const leaving: { readonly list: Json[]; readonly element: Json }[] = [];
  const arrivals: Arrival[] = [];
  const fail = (code: string, path: KeyedPath) => refused(code, { pointer: pointerOf(root, path) });

  for (const edit of edits) {
    if (edit.op === 'insert') {
      const holder = walk(copy, edit.to.of);
      if (holder === undefined) return fail('DIFF.PLACE_MISSING', edit.to.of);
      arrivals.push({ element: plainCopy(edit.value), holder, to: edit.to, twice: edit.twice === true });
      continue;
    }
    const [holder, last] = [walk(copy, edit.path.slice(0, -1)), edit.path.at(-1)!];
    const value = last === undefined ? copy : at(holder, last);
    if (holder === undefined || (value === undefined && edit.op !== 'set'))
      return fail('DIFF.PLACE_MISSING', edit.path);
    if ((edit.op === 'set' || edit.op === 'remove') && !sameJson(value, edit.before))
      return fail('DIFF.VALUE_DIFFERS', edit.path);
    if (edit.op === 'set') {
      if (!isObject(holder) || typeof last !== 'string') return fail('DIFF.PLACE_MISSING', edit.path);
      deeds.push(() => put(holder, last, plainCopy(edit.value)));
    } else if (edit.op === 'rename') {
      if (!isObject(value)) return fail('DIFF.PLACE_MISSING', edit.path);
      deeds.push(() => put(value, 'key', edit.key));
    } else if (edit.op === 'remove' && typeof last === 'string') {
      deeds.push(() => Reflect.deleteProperty(holder as Open, last));
    } else {
      if (!Array.isArray(holder)) return fail('DIFF.PLACE_MISSING', edit.path);
      leaving.push({ list: holder as Json[], element: value! });
      if (edit.op === 'move') {
        const under = walk(copy, edit.to.of);
        if (under === undefined) return fail('DIFF.PLACE_MISSING', edit.to.of);
        arrivals.push({ element: value!, holder: under, to: edit.to, twice: false });
      }
    }
  }
  for (const { list, element } of leaving) if (list.includes(element)) list.splice(list.indexOf(element), 1);
  for (const deed of deeds) deed();
  // What is new comes before what moves into it; in one list the earlier comes first.
  for (const { element, holder, to, twice } of arrivals.toSorted(
    (a, b) => a.to.inside.length - b.to.inside.length || a.to.index - b.to.index,
  )) {
    const list = walk(holder, to.inside);
    if (!isKeyedList(list)) return fail('DIFF.PLACE_MISSING', [...to.of, ...to.inside]);
    const { key } = element as KeyedElement;
    if (!twice && list.some((each) => each.key === key)) return refused('DIFF.KEY_TAKEN', { key });
    (list as unknown as Json[]).splice(placeIn(list, to), 0, element);
  }
  return done(copy);
}

/** Behind the element that stands before it; where that one is not there, at its index. */
function placeIn(list: readonly KeyedElement[], { after, index }: Destination): number {
  if (after === undefined) return 0;
  if (typeof after !== 'object') return Math.min(index, list.length);
  const found = list.findIndex(({ key }) => key === after.key);
  return found < 0 ? Math.min(index, list.length) : found + 1;
}

function walk(root: Json, path: KeyedPath): Json | undefined {
  return path.reduce<Json | undefined>(at, root);
}

/** Also for a member called __proto__. */
function put(holder: Json, name: string, value: Json): void {
  Object.defineProperty(holder, name, { value, writable: true, enumerable: true, configurable: true });
}
