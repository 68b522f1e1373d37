import {
  holdsRows,
  rowElements,
  type FormElement,
  type RepeatGroup,
  type Table,
} from '#shared/definition/form-element';
import { kindOf } from '#shared/definition/field-kinds';
import type { Scope, ValueType } from '#shared/expression/value-type';
import { APPLICANT_TYPE } from '#shared/form/applicant';
import type { FormSource } from '#shared/form/form-source';

const scopes = new WeakMap<FormSource, Scope>();
const narrow = new WeakMap<Scope, Scope>();

/**
 * What the expressions of a form may read: `form` with every element outside rows (tables and groups as lists),
 * `applicant`, `today` (YYYY-MM-DD), `calendar` (only to hand it to a function of working days), `situation` where the item has any, and inside a step
 * `application`, the applicant's answers. The same definition gives the same object, so that its compiler is made once.
 */
export function formScope(definition: FormSource): Scope {
  const known = scopes.get(definition);
  if (known !== undefined) return known;
  const elements = definition.form.pages.flatMap((page) => page.sections.flatMap((section) => section.elements));
  const hasSituations = (definition.situations?.length ?? 0) > 0;
  const scope: Scope = {
    form: objectOf(elements),
    applicant: APPLICANT_TYPE,
    today: 'string',
    calendar: 'dyn',
    ...(hasSituations && { situation: 'string' as const }),
    ...(definition.outer && { application: formScope(definition.outer)['form']! }),
  };
  scopes.set(definition, scope);
  return scope;
}

/** What the conditions of situations may read: what stays as it is once an application was sent. */
export function situationScope(definition: FormSource): Scope {
  const whole = formScope(definition);
  const known = narrow.get(whole);
  if (known !== undefined) return known;
  const scope: Scope = { form: whole['form']!, applicant: APPLICANT_TYPE };
  narrow.set(whole, scope);
  return scope;
}

/** What the expressions inside a table or group may read: the scope of the form, and its own row as `row`. */
export function rowScope(outer: Scope, holder: Table | RepeatGroup): Scope {
  return { ...outer, row: objectOf(rowElements(holder)) };
}

/** The type of an element; undefined for what holds no value. */
export function elementType(element: FormElement): ValueType | undefined {
  if (holdsRows(element)) return { list: objectOf(rowElements(element)) };
  return element.kind === 'note' ? undefined : kindOf(element).valueType(element);
}

/** Of several elements with one key, which a draft may have, the first counts. */
function objectOf(elements: readonly FormElement[]): { readonly object: Readonly<Record<string, ValueType>> } {
  const object = Object.create(null) as Record<string, ValueType>;
  for (const element of elements) {
    const type = elementType(element);
    if (type !== undefined && !Object.hasOwn(object, element.key)) object[element.key] = type;
  }
  return { object };
}
