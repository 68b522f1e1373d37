import type { Definition } from '#shared/definition/definition';
import type { Change } from '#shared/diff/change';
import { findEdits } from '#shared/diff/find-edits';
import { grouped } from '#shared/diff/group-edits';
import { plainCopy } from '#shared/diff/plain-copy';
import { told } from '#shared/diff/tell-change';
import { readersOf } from '#shared/diff/readers';

/**
 * What changed between two definitions, for a person who reads every change where it stands: elements are followed by key
 * and by earlier keys, so that a move or a rename, references included, is one change. The effect errs towards the
 * applicant: what may be more to do is a burden. Nothing changed gives []; `applyChanges` makes the newer one of the older
 * one again. Pure; never throws.
 */
export function diffVersions(before: Definition, after: Definition): Change[] {
  const [old, fresh] = [plainCopy(before), plainCopy(after)];
  const freshReaders = readersOf(fresh);
  const compared = { before, after, old, fresh, readers: [...readersOf(old), ...freshReaders], freshReaders };
  return grouped(findEdits(old, fresh), old, fresh).map((group) => told(group, compared));
}
