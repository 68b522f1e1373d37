import type { ChoiceOption } from '#shared/definition/choice-option';
import type { CodeList } from '#shared/definition/code-list';
import type { Form } from '#shared/definition/form';
import { holdsRows, type FormElement } from '#shared/definition/form-element';
import type { Scope } from '#shared/expression/value-type';
import { formScope, rowScope } from '#shared/form/form-scope';
import type { FormSource } from '#shared/form/form-source';
import { offeredUnder } from '#shared/form/under';

/** The condition of what is never offered. */
const NEVER = 'false';
const resolved = new WeakMap<FormSource, Form>();

/**
 * The form of a definition with the entries of code lists written out as options: `under` becomes the condition of each,
 * and a retired entry keeps its label but is never offered. Places stay where they are, so that pointers hold. An unknown
 * list gives no options. `list` and `under` stay beside what they gave, for whoever judges them. The same definition gives the same form; one without code lists gives its own. Never throws.
 */
export function resolveForm(definition: FormSource): Form {
  const known = resolved.get(definition);
  if (known !== undefined) return known;
  const { form, codeLists = [] } = definition;
  const lists = new Map(codeLists.map((list) => [list.key, list]));
  const scope = formScope(definition);
  const pages = form.pages.map((page) => ({
    ...page,
    sections: page.sections.map((section) => ({ ...section, elements: resolveAll(section.elements, lists, scope) })),
  }));
  const made = usesLists(form) ? { ...form, pages } : form;
  resolved.set(definition, made);
  return made;
}

type Lists = ReadonlyMap<string, CodeList>;

function usesLists(form: Form): boolean {
  const reads = (element: FormElement): boolean =>
    holdsRows(element) ? insideOf(element).some(reads) : 'list' in element && element.list !== undefined;
  return form.pages.some((page) => page.sections.some((section) => section.elements.some(reads)));
}

function insideOf(element: Extract<FormElement, { kind: 'table' | 'repeat' }>): readonly FormElement[] {
  return element.kind === 'table' ? element.columns : element.elements;
}

function resolveAll<E extends FormElement>(elements: readonly E[], lists: Lists, scope: Scope): E[] {
  return elements.map((element) => resolveOne(element, lists, scope) as E);
}

function resolveOne(element: FormElement, lists: Lists, scope: Scope): FormElement {
  if (element.kind === 'table')
    return { ...element, columns: resolveAll(element.columns, lists, rowScope(scope, element)) };
  if (element.kind === 'repeat')
    return { ...element, elements: resolveAll(element.elements, lists, rowScope(scope, element)) };
  if (element.kind !== 'choice' && element.kind !== 'multiChoice') return element;
  const { list, under } = element;
  if (list === undefined) return element;
  return { ...element, options: optionsFrom(lists.get(list), under, scope) };
}

function optionsFrom(list: CodeList | undefined, under: string | undefined, scope: Scope): ChoiceOption[] {
  const offered = under === undefined ? undefined : offeredUnder(under, scope);
  return (list?.entries ?? []).map(({ key, label, hint, parent, retired }): ChoiceOption => {
    const open = offered === undefined ? undefined : parent === undefined ? NEVER : offered(parent);
    const visibleWhen = retired === true ? NEVER : open;
    return { key, label, ...(hint && { hint }), ...(visibleWhen !== undefined && { visibleWhen }) };
  });
}
