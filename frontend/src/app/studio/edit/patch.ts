import type { Json } from '#shared/kernel/json';
import { type Pointer, stepsOf } from '#shared/kernel/pointer';

/** The four ways to change JSON at a place. Every one has an exact inverse; pointers hold for the value before the patch. */
export type Patch =
  /** Sets a member of an object or an entry of a list; an absent value takes the member away. */
  | { readonly op: 'set'; readonly at: Pointer; readonly value?: Json }
  | { readonly op: 'insert'; readonly list: Pointer; readonly index: number; readonly value: Json }
  | { readonly op: 'remove'; readonly list: Pointer; readonly index: number }
  /** Takes an entry out of `from`, then puts it into `to`; `to` holds once the entry is taken out. */
  | { readonly op: 'move'; readonly from: Pointer; readonly index: number; readonly to: Pointer; readonly at: number };

type Node = { readonly [key: string]: Json } | readonly Json[];

/** The value at a place, or nothing where there is no such place. */
export function valueAt(root: unknown, pointer: Pointer): Json | undefined {
  let here = root as Json | undefined;
  for (const step of stepsOf(pointer)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as { readonly [key: string]: Json })[step];
  }
  return here;
}

/** The value after the patch and the patch that takes it back. What is not touched is shared. Throws where the place is not there. */
export function applyPatch<T>(root: T, patch: Patch): { readonly value: T; readonly inverse: Patch } {
  switch (patch.op) {
    case 'set': {
      const before = valueAt(root, patch.at);
      return {
        value: replaced(root, patch.at, patch.value),
        inverse: { op: 'set', at: patch.at, ...(before !== undefined && { value: before }) },
      };
    }
    case 'insert':
      return {
        value: withList(root, patch.list, (list) => list.toSpliced(patch.index, 0, patch.value)),
        inverse: { op: 'remove', list: patch.list, index: patch.index },
      };
    case 'remove': {
      const value = entryAt(root, patch.list, patch.index);
      return {
        value: withList(root, patch.list, (list) => list.toSpliced(patch.index, 1)),
        inverse: { op: 'insert', list: patch.list, index: patch.index, value },
      };
    }
    case 'move': {
      const value = entryAt(root, patch.from, patch.index);
      const without = withList(root, patch.from, (list) => list.toSpliced(patch.index, 1));
      return {
        value: withList(without, patch.to, (list) => list.toSpliced(patch.at, 0, value)),
        inverse: { op: 'move', from: patch.to, index: patch.at, to: patch.from, at: patch.index },
      };
    }
  }
}

/** Applies one patch after the other; the inverse takes all of them back, last first. */
export function applyPatches<T>(
  root: T,
  patches: readonly Patch[],
): { readonly value: T; readonly inverse: readonly Patch[] } {
  let value = root;
  const inverse: Patch[] = [];
  for (const patch of patches) {
    const step = applyPatch(value, patch);
    value = step.value;
    inverse.unshift(step.inverse);
  }
  return { value, inverse };
}

function entryAt(root: unknown, list: Pointer, index: number): Json {
  const value = valueAt(root, `${list}/${index}`);
  if (value === undefined) throw new Error(`No entry ${index} at ${list}`);
  return value;
}

function withList<T>(root: T, list: Pointer, change: (list: readonly Json[]) => readonly Json[]): T {
  const before = valueAt(root, list);
  if (!Array.isArray(before)) throw new Error(`No list at ${list}`);
  return replaced(root, list, change(before as readonly Json[]));
}

function replaced<T>(root: T, pointer: Pointer, value: Json | undefined): T {
  return rebuilt(root as Json, stepsOf(pointer), value) as T;
}

function rebuilt(node: Json, steps: readonly string[], value: Json | undefined): Json | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (typeof node !== 'object' || node === null) throw new Error(`No place ${step}`);
  const inner: Json | undefined = (node as { readonly [key: string]: Json })[step];
  if (rest.length > 0 && inner === undefined) throw new Error(`No place ${step}`);
  const next = rest.length > 0 ? rebuilt(inner as Json, rest, value) : value;
  return withMember(node, step, next);
}

function withMember(node: Node, step: string, value: Json | undefined): Json {
  if (Array.isArray(node)) {
    if (value === undefined) throw new Error('An entry is taken out with remove');
    return (node as readonly Json[]).with(Number(step), value);
  }
  if (value !== undefined) return { ...(node as object), [step]: value };
  const { [step]: _gone, ...kept } = node as { readonly [key: string]: Json };
  return kept;
}
