import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Definition } from '#shared/definition/definition';
import { optionsOf } from '#shared/definition/field-kind/choice';
import { holdsRows } from '#shared/definition/form-element';
import { rowOwner, type ElementPlace, type FormPlace } from '#shared/definition/form-place';
import { situationsWith } from '#shared/definition/situation';
import {
  compileExpression,
  type CompiledExpression,
  type ExpressionIssue,
} from '#shared/expression/compile-expression';
import type { Scope } from '#shared/expression/value-type';
import { chainScope } from '#shared/chain/chain-scope';
import { formScope, rowScope, situationScope } from '#shared/form/form-scope';
import { compileUnder } from '#shared/form/under';
import { innerForms, type InnerForm } from '#shared/check/inner-forms';
import type { LocatedExpression } from '#shared/check/located-expression';

/** An expression that compiled, and what it sees: the table or group of its row, the form of a step, its roots. */
export interface Located {
  readonly expression: CompiledExpression;
  readonly row: ElementPlace | undefined;
  /** The form that it calls `form`, where that is the form of a step. */
  readonly inner: InnerForm | undefined;
  readonly scope: Scope;
}

/** What became of the expressions: compiled by pointer, or with issues. */
export interface CompiledExpressions {
  readonly compiled: ReadonlyMap<Pointer, Located>;
  readonly invalid: readonly { readonly at: LocatedExpression; readonly issues: readonly ExpressionIssue[] }[];
}

/** Compiles every expression against the roots that it may read where it stands; with `places`, the conditions of code list entries and of pages that only some situations ask too. */
export function compileLocated(
  definition: Definition,
  expressions: readonly LocatedExpression[],
  places: readonly FormPlace[] = [],
): CompiledExpressions {
  const compiled = new Map<Pointer, Located>();
  const invalid: { at: LocatedExpression; issues: readonly ExpressionIssue[] }[] = [];
  const scopeOf = scopesOf(definition);
  for (const at of expressions) {
    const scope = scopeOf(at);
    const result =
      at.expected === 'under' ? compileUnder(at.source, scope) : compileExpression(at.source, scope, at.expected);
    if (result.ok) compiled.set(at.pointer, { expression: result.expression, row: at.row, inner: at.inner, scope });
    else invalid.push({ at, issues: result.issues });
  }
  for (const place of places) {
    if (place.kind === 'page') compileSituations(definition, place, compiled);
    if (place.kind === 'element')
      compileEntries(place, scopeOf({ part: 'form', row: rowOwner(place) }), undefined, compiled);
  }
  for (const inner of places.length === 0 ? [] : innerForms(definition))
    for (const place of inner.places) {
      if (place.kind !== 'element') continue;
      const holder = rowOwner(place)?.source;
      const scope = holder && holdsRows(holder) ? rowScope(inner.scope, holder) : inner.scope;
      compileEntries(place, scope, inner, compiled);
    }
  return { compiled, invalid };
}

/** That a situation asks a page, as a condition, which stands nowhere in the definition. */
function compileSituations(definition: Definition, page: FormPlace, compiled: Map<Pointer, Located>): void {
  const having = situationsWith(definition.situations ?? [], 'pages', page.key);
  if (having === undefined) return;
  const scope = formScope(definition);
  const result = compileExpression(`situation in ${JSON.stringify([...having])}`, scope, 'bool');
  if (result.ok)
    compiled.set(askedPointer(page), { expression: result.expression, row: undefined, inner: undefined, scope });
}

/** Where the condition under which situations ask a page would stand. */
export function askedPointer(page: FormPlace): Pointer {
  return `${page.pointer}/situations`;
}

/** The conditions of code list entries, which stand nowhere in the definition. Entries of one parent share theirs. */
function compileEntries(
  place: ElementPlace,
  scope: Scope,
  inner: InnerForm | undefined,
  compiled: Map<Pointer, Located>,
): void {
  const { source, pointer } = place;
  if (!('list' in source) || source.list === undefined) return;
  const row = rowOwner(place);
  const known = new Map<string, Located | undefined>();
  optionsOf(source).forEach(({ visibleWhen }, index) => {
    if (visibleWhen === undefined) return;
    if (!known.has(visibleWhen)) {
      const result = compileExpression(visibleWhen, scope, 'bool');
      known.set(visibleWhen, result.ok ? { expression: result.expression, row, inner, scope } : undefined);
    }
    const located = known.get(visibleWhen);
    if (located !== undefined) compiled.set(`${pointer}${pointerTo('options', index, 'visibleWhen')}`, located);
  });
}

/** The scope of each place; one object a scope, so that its compiler is made once. */
function scopesOf(definition: Definition): (at: Pick<LocatedExpression, 'part' | 'row' | 'scope'>) => Scope {
  const plain = formScope(definition);
  const rows = new Map<Pointer, Scope>();
  return (at) => {
    if (at.scope !== undefined) return at.scope;
    if (at.part === 'chain') return chainScope(definition);
    if (at.part === 'situation') return situationScope(definition);
    if (at.row === undefined || !holdsRows(at.row.source)) return plain;
    const scope = rows.get(at.row.pointer) ?? rowScope(plain, at.row.source);
    rows.set(at.row.pointer, scope);
    return scope;
  };
}
