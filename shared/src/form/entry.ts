import { sameJson, type Json } from '#shared/kernel/json';
import type { Roots } from '#shared/expression/compile-expression';
import { isRequired, issuesOf, openOptions } from '#shared/form/field-issues';
import { holds } from '#shared/form/field-value';
import type { FieldIssue, FormEntry } from '#shared/form/form-state';
import { pointerOf, rowPointer, type FieldPlace, type Heading, type RowsPlace } from '#shared/form/place';
import { countedOf, holderOf, typedOf } from '#shared/form/rows';
import { pointerTo } from '#shared/kernel/pointer';

/** What holds of a place now, from its settled value and visibility. */
export function entryOf(place: Heading | FieldPlace | RowsPlace, roots: Roots): FormEntry {
  const pointer = pointerOf(place);
  const { visible } = place;
  if (place.kind === 'heading')
    return { pointer, visible, required: false, readonly: false, value: undefined, issues: [] };
  if (place.kind === 'rows') return rowsEntry(place, roots);
  const required = visible && isRequired(place, roots);
  const options = openOptions(place, roots);
  const issues = visible ? issuesOf(place, pointer, required, options, roots) : [];
  return {
    pointer,
    visible,
    required,
    readonly: place.readonly,
    value: place.value ?? undefined,
    issues,
    ...(options && { options }),
  };
}

function rowsEntry(place: RowsPlace, roots: Roots): FormEntry {
  const { visible, element } = place;
  const demanded = element.requiredWhen !== undefined && holds(element.requiredWhen, roots) ? 1 : 0;
  const fewest = Math.max(holderOf(place).min ?? 0, demanded);
  const value = visible ? countedOf(place) : typedOf(place);
  return {
    pointer: pointerOf(place),
    visible,
    required: visible && fewest > 0,
    readonly: false,
    value,
    issues: visible ? rowsIssues(place, fewest) : [],
  };
}

function rowsIssues(place: RowsPlace, min: number): FieldIssue[] {
  const pointer = pointerOf(place);
  if (place.malformed !== undefined) return [{ pointer, code: 'FIELD.MALFORMED' }];
  const { max } = holderOf(place);
  const actual = place.rows.length + place.surplus.length;
  const issues: FieldIssue[] = [];
  if (actual < min) issues.push({ pointer, code: 'ROWS.TOO_FEW', params: { min, actual } });
  if (actual > max || place.surplus.length > 0)
    issues.push({ pointer, code: 'ROWS.TOO_MANY', params: { max: Math.min(max, place.rows.length), actual } });
  for (const row of place.rows) {
    for (const key of row.unknown.keys())
      issues.push({ pointer: `${rowPointer(row)}${pointerTo(key)}`, code: 'FIELD.UNKNOWN' });
  }
  return issues;
}

/** Whether two entries tell the same. */
export function sameEntry(a: FormEntry | undefined, b: FormEntry): boolean {
  if (a === undefined) return false;
  return (
    a.pointer === b.pointer &&
    a.visible === b.visible &&
    a.required === b.required &&
    a.readonly === b.readonly &&
    sameValue(a.value, b.value) &&
    sameJson((a.options ?? []) as Json, (b.options ?? []) as Json) &&
    a.issues.length === b.issues.length &&
    a.issues.every((issue, index) => sameIssue(issue, b.issues[index]!))
  );
}

/** Typed values may be nested deeper than the stack goes: then they count as different. */
export function sameValue(a: Json | undefined, b: Json | undefined): boolean {
  try {
    return sameJson(a, b);
  } catch {
    return false;
  }
}

function sameIssue(a: FieldIssue, b: FieldIssue): boolean {
  return a.pointer === b.pointer && a.code === b.code && a.message === b.message && sameValue(a.params, b.params);
}
