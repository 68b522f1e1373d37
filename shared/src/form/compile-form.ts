import type { Form } from '#shared/definition/form';
import { holdsRows, rowElements, type FormElement } from '#shared/definition/form-element';
import { kindOf } from '#shared/definition/field-kinds';
import { compileExpression, type CompiledExpression } from '#shared/expression/compile-expression';
import type { Scope, ValueType } from '#shared/expression/value-type';
import type { CompiledElement, CompiledForm } from '#shared/form/compiled-form';
import { formScope, rowScope } from '#shared/form/form-scope';

/**
 * Makes a form ready to run. An expression that does not compile is unknown for ever (the studio previews drafts that are
 * broken; published ones were checked), and of several elements with one key the first stays. Never throws.
 */
export function compileForm(form: Form): CompiledForm {
  const scope = formScope(form);
  const elements = new Map<string, CompiledElement>();
  const pages = form.pages.map((page) => ({
    source: page,
    ...conditions(page, scope),
    sections: page.sections.map((section) => ({
      source: section,
      ...conditions(section, scope),
      elements: section.elements.flatMap((element) => {
        if (elements.has(element.key)) return [];
        const compiled = compileElement(element, scope);
        elements.set(element.key, compiled);
        return [compiled];
      }),
    })),
  }));
  return { pages, elements };
}

function compileElement(element: FormElement, scope: Scope): CompiledElement {
  const base = { key: element.key, source: element, ...conditions(element, scope) };
  if (holdsRows(element)) {
    const inner = rowScope(scope, element);
    const keys = new Set<string>();
    const row = rowElements(element).filter((entry) => !keys.has(entry.key) && keys.add(entry.key));
    return { ...base, checks: [], options: [], row: row.map((entry) => compileElement(entry, inner)) };
  }
  const type = kindOf(element).valueType(element);
  return {
    ...base,
    ...(element.default !== undefined && { default: compile(element.default, scope, type) }),
    ...(element.kind === 'computed' && { computed: compile(element.computed, scope, type) }),
    checks: (element.checks ?? []).map(({ holds, message }) => ({ holds: compile(holds, scope, 'bool'), message })),
    options: 'options' in element ? element.options.map((option) => ({ option, ...conditions(option, scope) })) : [],
    row: [],
  };
}

type ConditionKey = 'visibleWhen' | 'requiredWhen' | 'readonlyWhen';

/** The conditions that a part of the form has. */
function conditions(
  part: { readonly [K in ConditionKey]?: string },
  scope: Scope,
): { readonly [K in ConditionKey]?: CompiledExpression } {
  return {
    ...(part.visibleWhen !== undefined && { visibleWhen: compile(part.visibleWhen, scope, 'bool') }),
    ...(part.requiredWhen !== undefined && { requiredWhen: compile(part.requiredWhen, scope, 'bool') }),
    ...(part.readonlyWhen !== undefined && { readonlyWhen: compile(part.readonlyWhen, scope, 'bool') }),
  };
}

function compile(source: string, scope: Scope, expected: ValueType): CompiledExpression {
  const compiled = compileExpression(source, scope, expected);
  return compiled.ok ? compiled.expression : { source, type: expected, reads: [], evaluate: () => undefined };
}
