import { sameJson, type Json } from '#shared/kernel/json';
import type { Edit } from '#shared/diff/edit';
import type { KeyedPath } from '#shared/diff/keyed-path';

/**
 * Whether two edits of one definition, made by two sides and not the same, do not go together: both change one member, move
 * one element, bring one key, or one changes what the other takes away or makes a thing of another kind.
 */
export function clashes(one: Edit, other: Edit): boolean {
  if (one.op === 'insert' && other.op === 'insert')
    return (
      sameJson([one.to.of, one.to.inside] as Json, [other.to.of, other.to.inside] as Json) &&
      keyOf(one) === keyOf(other)
    );
  if (one.op === 'move' && other.op === 'move')
    return same(one.path, other.path) && !sameJson(one.to as unknown as Json, other.to as unknown as Json);
  return overrides(one, other) || overrides(other, one);
}

/** Whether an edit changes or takes the whole of something in which the other one changes a part. */
function overrides(one: Edit, other: Edit): boolean {
  if (one.op === 'insert' || one.op === 'move') return false;
  if (one.op === 'rename') return other.op === 'rename' && same(one.path, other.path);
  // A thing of another kind has other properties: what the other side changed of it may not fit any more.
  const whole = one.path.at(-1) === 'kind' ? one.path.slice(0, -1) : one.path;
  return touchedBy(other).some((path) => within(path, whole, other));
}

function within(path: KeyedPath, whole: KeyedPath, other: Edit): boolean {
  if (path.length < whole.length || !same(path.slice(0, whole.length), whole)) return false;
  return path.length > whole.length || other.op !== 'insert';
}

/** Where an edit reaches: what it changes, and where something comes to stand. */
function touchedBy(edit: Edit): readonly KeyedPath[] {
  if (edit.op === 'insert') return [[...edit.to.of, ...edit.to.inside, { key: String(keyOf(edit)) }]];
  return edit.op === 'move' ? [edit.path, [...edit.to.of, ...edit.to.inside, '']] : [edit.path];
}

function keyOf({ value }: Extract<Edit, { readonly op: 'insert' }>): Json | undefined {
  return (value as { readonly key?: Json }).key;
}

function same(one: KeyedPath, other: KeyedPath): boolean {
  return sameJson(one as Json, other as Json);
}
