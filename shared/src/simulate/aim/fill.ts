import { pointerTo, stepsOf, type Pointer } from '#shared/kernel/pointer';
import { holdsRows } from '#shared/definition/form-element';
import { kindOf } from '#shared/definition/field-kinds';
import type { FieldIssue, FormEntry } from '#shared/form/form-state';
import { rowOf, type Draft } from '#shared/simulate/aim/draft';
import { satisfy, show } from '#shared/simulate/aim/satisfy';
import { valuesOf } from '#shared/simulate/fill/values-of';
import { pick, shuffled } from '#shared/kernel/random';

/** So often the form is gone through: answers show further questions. */
const PASSES = 8;
/** So often issues are mended before an applicant counts as one who cannot apply. */
const ROUNDS = 10;
/** Of optional questions, such a share is answered. */
const OPTIONAL = 0.5;

/** Answers what is asked, page by page, and mends what is wrong. The issues that stay; empty means it may be submitted. */
export function complete(draft: Draft): readonly FieldIssue[] {
  const skipped = new Set<Pointer>();
  fill(draft, skipped);
  let issues = draft.form.issues();
  for (let round = 0; issues.length > 0 && round < ROUNDS; round += 1) {
    for (const issue of shuffled(draft.random, issues)) mend(draft, issue);
    fill(draft, skipped);
    issues = draft.form.issues();
  }
  return issues;
}

/** Answers every open question once; some that are optional are left, those in `skipped` for good. */
function fill(draft: Draft, skipped: Set<Pointer>): void {
  for (let pass = 0; pass < PASSES; pass += 1) {
    let changed = false;
    for (const told of draft.form.entries()) {
      if (told.pointer.startsWith('#')) continue;
      // An answer before it may have shown, hidden or filled it.
      const entry = draft.form.entry(told.pointer);
      if (entry !== undefined && isOpen(entry, skipped) && answer(draft, entry, skipped)) changed = true;
    }
    if (!changed) return;
  }
}

function isOpen(entry: FormEntry, skipped: ReadonlySet<Pointer>): boolean {
  if (!entry.visible || entry.readonly || skipped.has(entry.pointer)) return false;
  const empty = entry.value === undefined || (Array.isArray(entry.value) && entry.value.length === 0);
  return empty || entry.issues.some(({ code }) => code === 'ROWS.TOO_FEW');
}

/** Whether an answer was given. */
function answer(draft: Draft, entry: FormEntry, skipped: Set<Pointer>): boolean {
  const { pointer, required } = entry;
  const element = draft.element(pointer);
  if (element === undefined) return false;
  if (!required && draft.random() >= OPTIONAL) {
    skipped.add(pointer);
    return false;
  }
  if (holdsRows(element.source)) {
    draft.addRow(pointer);
    return draft.form.entry(pointer) !== entry;
  }
  if (!kindOf(element.source).answered) return false;
  const values = valuesOf(element.source, draft.wish(pointer));
  if (values.length === 0) {
    skipped.add(pointer);
    return false;
  }
  // The first is an everyday one; the others stand at the borders of conditions.
  draft.set(pointer, draft.random() < 0.3 ? values[0] : pick(draft.random, values));
  return true;
}

/** Tries to put one wrong place right; what its check reads may change for it. */
function mend(draft: Draft, issue: FieldIssue): void {
  const pointer = placeOf(draft, issue.pointer);
  const element = draft.element(pointer);
  const entry = draft.form.entry(pointer);
  if (element === undefined || entry?.visible !== true || entry.issues.length === 0) return;
  if (issue.code === 'CHECK.FAILED') {
    const row = rowOf(pointer);
    for (const { holds } of element.checks)
      if (holds.evaluate(draft.roots(row)) === false) mendCheck(draft, holds.source, pointer, row);
    return;
  }
  if (holdsRows(element.source)) return issue.code === 'ROWS.TOO_FEW' ? draft.addRow(pointer) : undefined;
  if (entry.readonly) {
    for (const path of element.default?.reads ?? []) reroll(draft, path);
    return;
  }
  const values = valuesOf(element.source, draft.wish(pointer));
  for (const value of shuffled(draft.random, values).slice(0, 12)) {
    draft.set(pointer, value);
    if ((draft.form.entry(pointer)?.issues.length ?? 0) === 0) return;
  }
  // Nothing fits it as things are: another answer may make it optional or hide it.
  hide(draft, pointer);
}

function mendCheck(draft: Draft, source: string, pointer: Pointer, row: Pointer | undefined): void {
  if (satisfy(draft, source, true, { row })) return;
  // Two checks may contradict each other at these answers: the question is answered anew, or not asked.
  if (draft.random() < 0.5) hide(draft, pointer);
}

/** Makes what a place depends on come out otherwise, now and then, so that it is not asked. */
function hide(draft: Draft, pointer: Pointer): void {
  const { visibleWhen, requiredWhen } = draft.element(pointer) ?? {};
  const condition = requiredWhen ?? visibleWhen;
  if (condition !== undefined && draft.random() < 0.5) satisfy(draft, condition.source, false, { row: rowOf(pointer) });
}

/** Gives what a read-only answer is taken from another value. */
function reroll(draft: Draft, path: string): void {
  const [root, key] = path.split('.');
  if (root !== 'form' || key === undefined) return;
  const pointer = pointerTo(key);
  const element = draft.element(pointer);
  if (element === undefined || holdsRows(element.source)) return;
  show(draft, pointer);
  const values = valuesOf(element.source, draft.wish(pointer));
  if (values.length > 0) draft.set(pointer, pick(draft.random, values));
}

/** The place of an issue: issues of composite answers point to their members. */
function placeOf(draft: Draft, pointer: Pointer): Pointer {
  const steps = stepsOf(pointer);
  for (let length = steps.length; length > 0; length -= 1) {
    const place = pointerTo(...steps.slice(0, length));
    if (draft.form.entry(place) !== undefined && draft.element(place) !== undefined) return place;
  }
  return pointer;
}
