import type { Json, JsonObject } from '#shared/kernel/json';
import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Field } from '#shared/definition/field';
import { kindOf } from '#shared/definition/field-kinds';
import type { CompiledExpression, Roots } from '#shared/expression/compile-expression';
import { fieldOf, holds } from '#shared/form/field-value';
import type { FieldIssue } from '#shared/form/form-state';
import type { FieldPlace } from '#shared/form/place';

/** Whether a visible field must be answered now. Nobody can be asked for what the platform computes. */
export function isRequired(place: FieldPlace, roots: Roots): boolean {
  const field = fieldOf(place);
  if (field.kind === 'computed' || field.kind === 'note') return false;
  return (
    field.required === true || (place.element.requiredWhen !== undefined && holds(place.element.requiredWhen, roots))
  );
}

/** The keys of the options that may be chosen now; undefined where the field has none. */
export function openOptions(place: FieldPlace, roots: Roots): readonly string[] | undefined {
  const field = fieldOf(place);
  if (!('options' in field)) return undefined;
  const held = new Map<CompiledExpression, boolean>();
  const open = (condition: CompiledExpression): boolean => {
    const known = held.get(condition) ?? holds(condition, roots);
    held.set(condition, known);
    return known;
  };
  return place.element.options
    .filter(({ visibleWhen }) => visibleWhen === undefined || open(visibleWhen))
    .map(({ option }) => option.key);
}

/** What is wrong with the answer of a visible field: shape, then absence, then its kind, its options and its checks. */
export function issuesOf(
  place: FieldPlace,
  pointer: Pointer,
  required: boolean,
  options: readonly string[] | undefined,
  roots: Roots,
): FieldIssue[] {
  if (place.malformed) return [{ pointer, code: kindOf(fieldOf(place)).unreadable ?? 'FIELD.MALFORMED' }];
  const value = place.counted;
  const issues = value === undefined ? absence(pointer, required) : wrongValue(place, pointer, value, options);
  for (const { holds: condition, message } of place.element.checks) {
    if (condition.evaluate(roots) === false) issues.push({ pointer, code: 'CHECK.FAILED', message });
  }
  return issues;
}

function absence(pointer: Pointer, required: boolean): FieldIssue[] {
  return required ? [{ pointer, code: 'FIELD.REQUIRED' }] : [];
}

function wrongValue(
  place: FieldPlace,
  pointer: Pointer,
  value: Json,
  options: readonly string[] | undefined,
): FieldIssue[] {
  const field = fieldOf(place);
  const issues: FieldIssue[] = kindOf(field)
    .issues(field, value)
    .map(({ code, params, at }) => ({
      pointer: `${pointer}${pointerTo(...(at ?? []))}`,
      code,
      ...(params && { params: withUnit(field, params) }),
    }));
  const { pattern } = place.element;
  if (issues.length === 0 && pattern !== undefined && !pattern.fits.matches(String(value)))
    issues.push({ pointer, code: 'FIELD.PATTERN', message: pattern.message });
  if (issues.length > 0 || options === undefined) return issues;
  const closed = (Array.isArray(value) ? value : [value]).find((key) => !options.includes(String(key)));
  return closed === undefined ? [] : [{ pointer, code: 'FIELD.NO_SUCH_OPTION', params: { value: closed } }];
}

/** Limits of a number are told with its unit, in both languages. */
function withUnit(field: Field, params: NonNullable<FieldIssue['params']>): NonNullable<FieldIssue['params']> {
  return field.kind === 'number' && field.unit !== undefined
    ? { ...params, unit: { ...field.unit } as JsonObject }
    : params;
}
