import type { Definition } from '#shared/definition/definition';
import type { Change } from '#shared/diff/change';
import { chainChanges } from '#shared/diff/chain-changes';
import { codeListChanges } from '#shared/diff/code-list-changes';
import { commitmentChanges } from '#shared/diff/commitment-changes';
import { feeChanges } from '#shared/diff/fee-changes';
import { formChanges } from '#shared/diff/form-changes';
import { materialChanges } from '#shared/diff/material-changes';
import { situationChanges } from '#shared/diff/situation-changes';
import { basicsChanges, clockChanges, documentChanges, resultChanges } from '#shared/diff/other-changes';

/**
 * What changed between two definitions, for a person who reads every change where it stands: elements are followed by key
 * and by earlier keys, so that a move or a rename is one change. The impact errs towards the applicant: what may be more to
 * do is a burden. Nothing changed gives []. Pure; never throws.
 */
export function diffVersions(before: Definition, after: Definition): Change[] {
  return [
    ...basicsChanges(before.basics, after.basics),
    ...formChanges(before.form, after.form),
    ...materialChanges(before.materials, after.materials),
    ...commitmentChanges(before.commitments ?? [], after.commitments ?? []),
    ...feeChanges(before.fees ?? [], after.fees ?? []),
    ...chainChanges(before.chain, after.chain),
    ...clockChanges(before.clocks, after.clocks),
    ...documentChanges(before.documents, after.documents),
    ...resultChanges(before.results, after.results),
    ...situationChanges(before, after),
    ...codeListChanges(before.codeLists ?? [], after.codeLists ?? []),
  ];
}
