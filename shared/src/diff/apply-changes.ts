import { Definition } from '#shared/definition/definition';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { pointerTo } from '#shared/kernel/pointer';
import { applyEdits } from '#shared/diff/apply-edits';
import type { Change } from '#shared/diff/change';
import { plainCopy } from '#shared/diff/plain-copy';

/**
 * Makes changes on a definition; all changes from one to another give the other exactly. Refuses as `applyEdits` does, and
 * with DIFF.NOT_A_DEFINITION where only some were taken and what they leave cannot be read. Never throws.
 */
export function applyChanges(before: Definition, changes: readonly Pick<Change, 'edits'>[]): Outcome<Definition> {
  const made = applyEdits(
    plainCopy(before),
    changes.flatMap(({ edits }) => edits),
  );
  if (!made.ok) return made;
  const read = Definition.safeParse(made.value);
  if (read.success) return done(made.value as unknown as Definition);
  return refused(
    'DIFF.NOT_A_DEFINITION',
    {},
    read.error.issues.map(({ path, message }) => ({ pointer: pointerTo(...path.map(String)), code: message })),
  );
}
