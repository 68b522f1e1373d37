import { Definition } from '#shared/definition/definition';
import { sameJson, type Json } from '#shared/kernel/json';
import { applyEdits } from '#shared/diff/apply-edits';
import type { Edit } from '#shared/diff/edit';
import { findEdits } from '#shared/diff/find-edits';
import { conflictOf, partConflict, type Conflict } from '#shared/diff/conflict';
import { clashes } from '#shared/diff/clashes';
import { plainCopy } from '#shared/diff/plain-copy';

/** What comes of two sets of changes of one definition, and where they do not go together. */
export interface Merged {
  readonly merged: Definition;
  readonly conflicts: readonly Conflict[];
}

/**
 * Joins what two sides changed since a common base, e.g. a standard that moved on and an item that was made from it. Both the
 * same is one change; different things are both done; the same property changed differently, or one changed what the other
 * removed, is a conflict, and ours is kept. Lists keep our order; what they added or moved comes behind what stands before it
 * there. Where both together would not be a definition any more, their changes of that part are conflicts too. Pure.
 */
export function mergeVersions(base: Definition, ours: Definition, theirs: Definition): Merged {
  const root = plainCopy(base);
  const [left, right] = [ours, theirs].map((side) => findEdits(root, plainCopy(side)).map(({ edit }) => edit));
  const mine = left!;
  let yours = right!.filter((edit) => !left!.some((each) => isSameEdit(each, edit)));
  const conflicts: Conflict[] = [];
  const clashing = yours.filter((theirEdit) => {
    const against = mine.filter((ourEdit) => clashes(ourEdit, theirEdit));
    conflicts.push(...against.map((ourEdit) => conflictOf(root, ourEdit, theirEdit)));
    return against.length > 0;
  });
  yours = yours.filter((edit) => !clashing.includes(edit));
  for (;;) {
    const made = applyEdits(root, [...mine, ...yours]);
    const read = made.ok ? Definition.safeParse(made.value) : undefined;
    if (made.ok && read?.success === true) return { merged: made.value as unknown as Definition, conflicts };
    const ofBoth = new Set(yours.map(partOf).filter((part) => mine.some((edit) => partOf(edit) === part)));
    const broken = new Set((read?.error?.issues ?? []).map(({ path }) => String(path[0])));
    const parts = [...ofBoth].filter((part) => broken.size === 0 || broken.has(part));
    // Nothing that theirs could be blamed for: ours is what it was.
    if (parts.length === 0) return { merged: plainCopy(ours) as unknown as Definition, conflicts };
    conflicts.push(...parts.map((part) => partConflict(part, ours, theirs)));
    yours = yours.filter((edit) => !parts.includes(partOf(edit)));
  }
}

/** The part of a definition that an edit is in, e.g. materials. */
function partOf(edit: Edit): string {
  return String(edit.op === 'insert' ? [...edit.to.of, ...edit.to.inside][0] : edit.path[0]);
}

/** Whether two sides did the same; an element may have come to another index because of what else came. */
function isSameEdit(one: Edit, other: Edit): boolean {
  if (one.op === 'insert' && other.op === 'insert')
    return sameJson(one.value, other.value) && sameJson(placeOf(one), placeOf(other));
  if (one.op === 'move' && other.op === 'move')
    return sameJson(one.path as Json, other.path as Json) && sameJson(placeOf(one), placeOf(other));
  return sameJson(one as unknown as Json, other as unknown as Json);
}

function placeOf({ to: { of, inside, after } }: Extract<Edit, { readonly to: unknown }>): Json {
  return [of, inside, after ?? null] as unknown as Json;
}
