import { sameJson, type Json, type JsonObject } from '#shared/kernel/json';
import type { Destination, Edit } from '#shared/diff/edit';
import { isKeyedList, isObject, stepTo, type KeyedElement, type KeyedPath } from '#shared/diff/keyed-path';
import { reordered } from '#shared/diff/match-elements';
import { followMoves, holdsMoving, pairsOf } from '#shared/diff/moving';
import { oldPaths } from '#shared/diff/old-paths';

/** An edit and where it stands in both definitions. */
export interface Found {
  readonly edit: Edit;
  /** The member or element in the older definition, whether or not it is there; absent for an element that came. */
  readonly old?: KeyedPath;
  /** The same in the newer one; absent for an element that went. */
  readonly fresh?: KeyedPath;
}

/** An older and a newer value of the same thing, with where it stands in each. */
interface Both<T> {
  readonly was: T;
  readonly is: T;
  readonly old: KeyedPath;
  readonly fresh: KeyedPath;
}

/**
 * Everything that differs between two definitions, as JSON without shared objects: made at once on the older one, the edits
 * give the newer one exactly. Elements are followed by key and by earlier keys. Linear but for the order of lists (n log n).
 */
export function findEdits(before: Json, after: Json): Found[] {
  const found: Found[] = [];
  const same = followMoves(before, after);
  const followed = new Set<Json>(same.values());
  const paths = oldPaths(before);

  function members({ was, is, old, fresh }: Both<JsonObject>, element: boolean): void {
    for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
      const [earlier, now] = [was[name], is[name]];
      if (sameJson(earlier, now)) continue;
      const place = { old: [...old, name], fresh: [...fresh, name] };
      if (now === undefined) {
        // Elements of a list that goes go one by one, but those that only moved out of it.
        if (isKeyedList(earlier)) list({ was: earlier, is: [], ...place }, was, is, name);
        found.push({ edit: { op: 'remove', path: place.old, before: earlier! }, ...place });
      } else if (earlier === undefined && isKeyedList(now)) {
        found.push({ edit: { op: 'set', path: place.old, value: [] }, ...place });
        list({ was: [], is: now, ...place }, was, is, name);
      } else if (element && name === 'key')
        found.push({ edit: { op: 'rename', path: old, key: now as string }, old, fresh });
      else if (isKeyedList(earlier) && isKeyedList(now)) list({ was: earlier, is: now, ...place }, was, is, name);
      else if (isObject(earlier) && isObject(now)) members({ was: earlier, is: now, ...place }, false);
      else {
        const value = bare(now);
        const edit = { op: 'set' as const, path: place.old, value };
        found.push({ edit: earlier === undefined ? edit : { ...edit, before: earlier }, ...place });
        arrivals(now, place.fresh, old, [name]);
      }
    }
  }

  function list(
    both: Both<readonly KeyedElement[]>,
    holderBefore: JsonObject,
    holderAfter: JsonObject,
    name: string,
  ): void {
    const moving = holdsMoving(holderBefore, name) && holdsMoving(holderAfter, name);
    const pairs = moving ? [] : pairsOf(both.was, both.is);
    const local = new Map(pairs.map((pair) => [pair.after, pair.before]));
    const kept = moving ? followed : new Set<Json>(local.values());
    const here = new Set<Json>(both.was);
    const earlier = (element: KeyedElement) => (moving ? same.get(element) : local.get(element));
    for (const element of both.was)
      if (!kept.has(element)) {
        const old = [...both.old, stepTo(both.was, element)];
        found.push({ edit: { op: 'remove', path: old, before: element }, old });
      }
    const stayed = both.is.flatMap((after) => {
      const match = earlier(after);
      return match !== undefined && here.has(match) ? [{ before: match, after }] : [];
    });
    const shifted = new Set([...reordered(stayed, both.was)].map((pair) => pair.after));
    both.is.forEach((element, index) => {
      const match = earlier(element);
      const fresh = [...both.fresh, stepTo(both.is, element)];
      const to = destination(both.is, index, both.old.slice(0, -1), [name]);
      if (match === undefined) {
        const twice = typeof fresh.at(-1) === 'number' && { twice: true as const };
        found.push({ edit: { op: 'insert', to, value: bare(element), ...twice }, fresh });
        arrivals(element, fresh, to.of, [name, stepTo(both.is, element)]);
      } else arrive(match, element, fresh, !here.has(match) || shifted.has(element) ? to : undefined);
    });
  }

  /** An element that was there before, at its newer place. */
  function arrive(was: KeyedElement, is: KeyedElement, fresh: KeyedPath, to: Destination | undefined): void {
    const old = paths.get(was)!;
    if (to !== undefined) found.push({ edit: { op: 'move', path: old, to }, old, fresh });
    members({ was, is, old, fresh }, true);
  }

  /** Elements that moved into what is new. */
  function arrivals(value: Json, fresh: KeyedPath, of: KeyedPath, inside: KeyedPath): void {
    if (Array.isArray(value)) return (value as readonly Json[]).forEach((entry) => arrivals(entry, fresh, of, inside));
    if (!isObject(value)) return;
    for (const [name, member] of Object.entries(value)) {
      if (!isKeyedList(member)) {
        if (isObject(member)) arrivals(member, [...fresh, name], of, [...inside, name]);
        continue;
      }
      member.forEach((element, index) => {
        const there = [...fresh, name, stepTo(member, element)];
        const match = holdsMoving(value, name) ? same.get(element) : undefined;
        if (match === undefined) arrivals(element, there, of, [...inside, name, stepTo(member, element)]);
        else arrive(match, element, there, destination(member, index, of, [...inside, name]));
      });
    }
  }

  /** A value without the elements that only moved into it. */
  function bare(value: Json): Json {
    if (Array.isArray(value)) return (value as readonly Json[]).map(bare);
    if (!isObject(value)) return value;
    const kept = (name: string, member: Json): Json =>
      holdsMoving(value, name) && isKeyedList(member) ? member.filter((each) => !same.has(each)) : member;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, bare(kept(name, member))]));
  }

  members({ was: before as JsonObject, is: after as JsonObject, old: [], fresh: [] }, false);
  return found;
}

function destination(list: readonly KeyedElement[], index: number, of: KeyedPath, inside: KeyedPath): Destination {
  const previous = list[index - 1];
  return { of: [...of], inside: [...inside], index, ...(previous && { after: stepTo(list, previous) }) };
}
