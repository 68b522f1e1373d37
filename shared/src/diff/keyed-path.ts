import * as z from 'zod';
import type { Json, JsonObject } from '#shared/kernel/json';
import { pointerTo } from '#shared/kernel/pointer';

/** One step into a definition: a member by its name, an element of a list by its key, or by its index where keys do not tell it. */
export const PathStep = z.union([z.string(), z.int().min(0), z.strictObject({ key: z.string() })]);
export type PathStep = z.infer<typeof PathStep>;

/** Where something stands, by keys, so that what stands before it does not matter. */
export const KeyedPath = z.array(PathStep).describe('From the root of the definition; elements of lists by key');
export type KeyedPath = z.infer<typeof KeyedPath>;

/** An element of a list that has an identity. */
export type KeyedElement = JsonObject & { readonly key: string };

/** Whether a value is an object of JSON, not a list. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether every entry of a list is an object with a key. An empty list is, too. */
export function isKeyedList(value: Json | undefined): value is readonly KeyedElement[] {
  return Array.isArray(value) && value.every((entry: Json) => isObject(entry) && typeof entry.key === 'string');
}

/** How an element of a list is addressed: by its key, unless another one of the list has the same. */
export function stepTo(list: readonly KeyedElement[], element: KeyedElement): PathStep {
  const alone = list.every((each) => each === element || each.key !== element.key);
  return alone ? { key: element.key } : list.indexOf(element);
}

/** What stands at one step; undefined where nothing does. */
export function at(value: Json | undefined, step: PathStep): Json | undefined {
  if (typeof step === 'string') return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  if (!Array.isArray(value)) return undefined;
  const list = value as readonly Json[];
  if (typeof step === 'number') return list[step];
  return list.find((entry) => isObject(entry) && entry.key === step.key);
}

/** The same place as a JSON pointer into one definition; elements that are not there are told by their key. */
export function pointerOf(root: Json, path: KeyedPath): string {
  let here: Json | undefined = root;
  return path
    .map((step) => {
      const holder = here;
      here = at(holder, step);
      if (typeof step !== 'object') return pointerTo(step);
      const index = Array.isArray(holder) ? (holder as readonly Json[]).indexOf(here ?? null) : -1;
      return pointerTo(index < 0 ? step.key : index);
    })
    .join('');
}
