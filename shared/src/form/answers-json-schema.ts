import * as z from 'zod';
import { optionsOf } from '#shared/definition/field-kind/choice';
import { kindOf } from '#shared/definition/field-kinds';
import type { Field } from '#shared/definition/field';
import { holdsRows, rowElements, type FormElement } from '#shared/definition/form-element';
import { jsonSchemaDocument, type JsonSchemaDocument } from '#shared/definition/definition-json-schema';
import { situationsWith } from '#shared/definition/situation';
import type { FormSource } from '#shared/form/form-source';
import { resolveForm } from '#shared/form/resolve-form';

/**
 * What the answers of an item look like once they count (`FormState.answers()`): each kind of field gives its part, options and
 * rows are bounded, and only what everybody must answer is required. Whoever fills it has still to pass the form: conditions
 * and checks are the form's.
 */
function answersSchema(definition: FormSource): z.ZodType {
  const form = resolveForm(definition);
  const { situations = [] } = definition;
  const always = (part: { readonly visibleWhen?: string | undefined }) => part.visibleWhen === undefined;
  const elements = form.pages.flatMap((page) =>
    page.sections.flatMap((section) =>
      section.elements.map((element) => ({
        element,
        shown: always(page) && always(section) && situationsWith(situations, 'pages', page.key) === undefined,
      })),
    ),
  );
  return objectOf(elements);
}

/** The answers of an item as JSON Schema 2020-12; titles in Chinese. Never throws for a definition that its schema takes. */
export function answersJsonSchema(definition: FormSource, item = 'item'): JsonSchemaDocument {
  return jsonSchemaDocument(answersSchema(definition), `urn:tongban:schema:answers:${item}`, {
    title: '申请表填写内容',
  });
}

interface Placed {
  readonly element: FormElement;
  /** Whether nothing around it can hide it. */
  readonly shown: boolean;
}

/** Of several elements with one key, which a draft may have, the first counts. */
function objectOf(placed: readonly Placed[]): z.ZodType {
  const shape: Record<string, z.ZodType> = {};
  for (const { element, shown } of placed) {
    if (element.kind === 'note' || Object.hasOwn(shape, element.key)) continue;
    const value = titled(valueOf(element), element);
    shape[element.key] = shown && isAlwaysAnswered(element) ? value : value.optional();
  }
  return z.strictObject(shape);
}

/** What everybody must send: it is always visible, must be answered, and nothing but the sender fills it. */
function isAlwaysAnswered(element: FormElement): boolean {
  if (element.visibleWhen !== undefined) return false;
  if (holdsRows(element)) return (element.min ?? 0) > 0;
  return element.required === true && element.readonlyWhen === undefined && element.default === undefined;
}

function valueOf(element: FormElement): z.ZodType {
  if (!holdsRows(element)) return fieldValue(element);
  const row = objectOf(rowElements(element).map((inner) => ({ element: inner, shown: true })));
  const rows = z.array(row).max(element.max);
  return element.min === undefined ? rows : rows.min(element.min);
}

/** What the kind stores; of a choice only its options, where it has any. */
function fieldValue(field: Field): z.ZodType {
  const keys = optionsOf(field).map((option) => option.key);
  const [first, ...more] = keys;
  if (first === undefined) return kindOf(field).value(field);
  const option = z.enum([first, ...more]);
  return field.kind === 'multiChoice' ? z.array(option).max(500) : option;
}

function titled(value: z.ZodType, { label, hint }: Exclude<FormElement, { kind: 'note' }>): z.ZodType {
  return value.meta({ title: label.zh, ...(hint !== undefined && { description: hint.zh }) });
}
