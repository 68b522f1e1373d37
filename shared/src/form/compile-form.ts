import type { Key } from '#shared/kernel/key';
import { optionsOf } from '#shared/definition/field-kind/choice';
import type { Field } from '#shared/definition/field';
import { holdsRows, rowElements, type FormElement } from '#shared/definition/form-element';
import { kindOf } from '#shared/definition/field-kinds';
import { situationsWith } from '#shared/definition/situation';
import { compileExpression, type CompiledExpression } from '#shared/expression/compile-expression';
import { compilePattern } from '#shared/expression/pattern';
import type { Scope, ValueType } from '#shared/expression/value-type';
import type { CompiledElement, CompiledForm, CompiledPage } from '#shared/form/compiled-form';
import { formScope, rowScope, situationScope } from '#shared/form/form-scope';
import type { FormSource } from '#shared/form/form-source';
import { resolveForm } from '#shared/form/resolve-form';

/**
 * Makes the form of a definition ready to run, the entries of its code lists written out. An expression that does not compile is unknown for ever (the studio previews drafts that are
 * broken; published ones were checked), and of several elements with one key the first stays. Never throws.
 */
export function compileForm(definition: FormSource): CompiledForm {
  const scope = formScope(definition);
  const form = resolveForm(definition);
  const elements = new Map<string, CompiledElement>();
  const pages = form.pages.map((page) => ({
    source: page,
    ...limited(page.key, definition),
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
  const situations = (definition.situations ?? []).map(({ key, when }) => ({
    key,
    ...(when !== undefined && { when: compile(when, situationScope(definition), 'bool') }),
  }));
  return { pages, situations, elements };
}

function limited(key: Key, { situations = [] }: FormSource): Pick<CompiledPage, 'situations'> {
  const having = situationsWith(situations, 'pages', key);
  return having === undefined ? {} : { situations: having };
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
    ...patternOf(element),
    checks: (element.checks ?? []).map(({ holds, message }) => ({ holds: compile(holds, scope, 'bool'), message })),
    options: compileOptions(element, scope),
    row: [],
  };
}

/** A pattern that cannot be read refuses nothing: the studio previews drafts. */
function patternOf(element: Field): Pick<CompiledElement, 'pattern'> {
  if (element.kind !== 'text' || element.pattern === undefined) return {};
  const compiled = compilePattern(element.pattern.source);
  return compiled.ok ? { pattern: { fits: compiled.pattern, message: element.pattern.message } } : {};
}

/** Entries of one parent share a condition: it is compiled once, and evaluated once. */
function compileOptions(element: Field, scope: Scope): CompiledElement['options'] {
  const compiled = new Map<string, CompiledExpression>();
  return optionsOf(element).map((option) => {
    const { visibleWhen: source } = option;
    if (source === undefined) return { option };
    const visibleWhen = compiled.get(source) ?? compile(source, scope, 'bool');
    compiled.set(source, visibleWhen);
    return { option, visibleWhen };
  });
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
