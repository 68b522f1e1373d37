import type { Json, JsonObject } from '#shared/kernel/json';
import type { Text } from '#shared/kernel/text';
import { DEFINITION } from '#shared/diff/language/definition-noun';
import type { Noun } from '#shared/diff/language/noun';
import { at, isObject, type KeyedPath } from '#shared/diff/keyed-path';

/** A thing of the language on the way to a place. */
export interface Stop {
  readonly noun: Noun;
  readonly node: JsonObject;
  /** From the root to it. */
  readonly path: KeyedPath;
  readonly place: Text | undefined;
}

/** The things of the language that a place stands in, the whole definition first, and the property of the last of them. */
export interface Trail {
  readonly stops: readonly Stop[];
  readonly last: Stop;
  /** Absent where the place is the last thing itself. */
  readonly property: string | undefined;
}

/** Follows a path through a definition as far as the language knows things of their own. */
export function trailOf(root: Json, path: KeyedPath): Trail {
  const stops: Stop[] = [{ noun: DEFINITION, node: root as JsonObject, path: [], place: undefined }];
  let length = 0;
  while (length < path.length) {
    const { noun, node, place } = stops.at(-1)!;
    const name = path[length]! as string;
    const inside = noun.inside();
    const part = Object.hasOwn(inside, name) ? inside[name] : undefined;
    const long = length + (part?.list === true ? 2 : 1);
    // A thing of its own at the very end is a property that comes, goes or changes as a whole.
    if (part === undefined || long > path.length || (!part.list && long === path.length)) break;
    const next = path.slice(length, long).reduce<Json | undefined>(at, node);
    if (!isObject(next)) break;
    const index = part.list ? (node[name] as readonly Json[]).indexOf(next) : 0;
    stops.push({
      noun: part.noun,
      node: next,
      path: path.slice(0, long),
      place: part.noun.place(next, index, place),
    });
    length = long;
  }
  return { stops, last: stops.at(-1)!, property: path[length] as string | undefined };
}
