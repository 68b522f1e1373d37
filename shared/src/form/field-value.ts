import type * as z from 'zod';
import type { Json, JsonObject } from '#shared/kernel/json';
import { kindOf } from '#shared/definition/field-kinds';
import type { Field } from '#shared/definition/field';
import type { CompiledExpression, Roots } from '#shared/expression/compile-expression';
import type { FieldPlace } from '#shared/form/place';

/** Whether a condition holds; an unknown one does not. */
export function holds(condition: CompiledExpression, roots: Roots): boolean {
  return condition.evaluate(roots) === true;
}

/** The field that an element stands for; callers know that it holds no rows. */
export function fieldOf(place: FieldPlace): Field {
  return place.element.source as Field;
}

/**
 * Works out the answer of a field: computed; or kept (else its default) while read-only, whatever was typed; or typed,
 * else its default. Says whether it counts. `kept` is the stored answer of the same place.
 */
export function settleValue(place: FieldPlace, roots: Roots, kept: Json | undefined): void {
  const { element } = place;
  const field = fieldOf(place);
  place.readonly =
    field.kind === 'computed' || (element.readonlyWhen !== undefined && holds(element.readonlyWhen, roots));
  if (element.computed !== undefined) place.value = rounded(field, element.computed.evaluate(roots));
  else {
    const given = place.readonly ? kept : place.typed;
    place.value = given === undefined ? wellFormed(field, element.default?.evaluate(roots)) : given;
  }
  const present = place.value !== undefined && place.value !== null && field.kind !== 'note';
  const counted = present ? wellFormed(field, place.value) : undefined;
  place.malformed = present && counted === undefined;
  place.counted = place.visible && counted !== undefined && !kindOf(field).isEmpty(counted) ? counted : undefined;
}

const schemas = new WeakMap<Field, z.ZodType>();

/** The schema of a field's answer, built once: building one costs more than a hundred uses. */
function schemaOf(field: Field): z.ZodType {
  const known = schemas.get(field) ?? kindOf(field).value(field);
  schemas.set(field, known);
  return known;
}

/** The value in the shape of its kind, copied without prototype; undefined where it has another shape. */
function wellFormed(field: Field, value: Json | undefined): Json | undefined {
  if (value === undefined) return undefined;
  const parsed = schemaOf(field).safeParse(value);
  return parsed.success ? withoutPrototype(parsed.data as Json) : undefined;
}

function withoutPrototype(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutPrototype);
  const members = Object.entries(value as JsonObject).map(([key, member]): [string, Json] => [
    key,
    withoutPrototype(member),
  ]);
  return Object.assign(Object.create(null) as object, Object.fromEntries(members)) as JsonObject;
}

function rounded(field: Field, value: Json | undefined): Json | undefined {
  const digits = field.kind === 'computed' ? field.decimals : undefined;
  if (typeof value === 'number' && digits !== undefined && Math.abs(value) < 1e15)
    return Number(value.toFixed(digits)) + 0;
  return wellFormed(field, value);
}
