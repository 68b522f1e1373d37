import type { Json } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import { rowOwner, type ElementPlace, type FormPlace } from '#shared/definition/form-place';
import type { CompiledExpression } from '#shared/expression/compile-expression';
import { comparisonsOf } from '#shared/expression/comparisons';
import { applicantsFor } from '#shared/check/reach/applicants';
import { candidatesOf, daysOf } from '#shared/check/reach/candidates';
import type { Subject } from '#shared/check/subject';

/** Conditions that should hold together, by the pointers of their expressions. */
export interface Goal {
  readonly conditions: readonly Pointer[];
  /** The group whose row they see. */
  readonly row?: ElementPlace;
}

/** Something that conditions read, with the values worth trying. */
export interface Variable {
  readonly root: 'form' | 'row' | 'applicant' | 'today';
  readonly key: string;
  readonly values: readonly Json[];
  readonly visible: readonly CompiledExpression[];
  readonly computed: CompiledExpression | undefined;
  readonly options: readonly { readonly key: string; readonly when: CompiledExpression }[];
}

/** A goal with all that it depends on; each variable comes after those that it depends on. */
export interface Question {
  readonly conditions: readonly CompiledExpression[];
  readonly variables: readonly Variable[];
  /** Whether the values decide it, so that finding none means never. */
  readonly exact: boolean;
}

/** The question behind a goal; undefined where an expression that it depends on is invalid. */
export function questionOf(subject: Subject, goal: Goal): Question | undefined {
  const expressions = new Set<CompiledExpression>();
  const order: { readonly root: Variable['root']; readonly key: string; readonly place?: ElementPlace }[] = [];
  const entered = new Set<string>();
  let sound = true;
  let exact = true;

  const compiledAt = (pointer: Pointer): CompiledExpression | undefined => {
    const expression = subject.compiled.get(pointer);
    if (expression === undefined) sound = false;
    else expressions.add(expression);
    return expression;
  };
  const enter = (expression: CompiledExpression | undefined): void => {
    for (const path of expression?.reads ?? []) {
      const [root = '', key = ''] = path.split('.');
      if (root === 'form' || root === 'row') enterPlace(root, key);
      else if ((root === 'applicant' || root === 'today') && !entered.has(root)) {
        entered.add(root);
        order.push({ root, key: '' });
      }
    }
  };
  const enterPlace = (root: 'form' | 'row', key: string): void => {
    const id = `${root}.${key}`;
    if (entered.has(id)) return;
    entered.add(id);
    const place =
      root === 'form'
        ? subject.elements.get(key)
        : subject.places.find(
            (each): each is ElementPlace => each.kind === 'element' && each.key === key && rowOwner(each) === goal.row,
          );
    if (place === undefined) {
      exact = false;
      return;
    }
    for (const pointer of [
      ...conditionsOf(place, root === 'row'),
      ...computedOf(place),
      ...optionConditions(place).map(({ pointer: at }) => at),
    ])
      enter(compiledAt(pointer));
    order.push({ root, key, place });
  };

  const conditions = goal.conditions.flatMap((pointer) => compiledAt(pointer) ?? []);
  conditions.forEach(enter);
  if (!sound) return undefined;
  const literals = literalsIn(expressions);
  for (const expression of expressions) exact &&= comparisonsOf(expression.source).exact;
  const variables = order.map(({ root, key, place }): Variable => {
    if (root === 'today') return { ...PLAIN, root, key, values: daysOf(literals('today')) };
    if (root === 'applicant') {
      const applicants = applicantsFor(literals);
      exact &&= applicants.exact;
      return { ...PLAIN, root, key, values: applicants.values };
    }
    const candidates = candidatesOf(place!.source, `${root}.${key}`, literals);
    exact &&= candidates.exact && place!.source.kind !== 'computed';
    return {
      root,
      key,
      values: candidates.values,
      visible: conditionsOf(place!, root === 'row').flatMap((pointer) => subject.compiled.get(pointer) ?? []),
      computed: computedOf(place!).map((pointer) => subject.compiled.get(pointer))[0],
      options: optionConditions(place!).flatMap(({ pointer, key: option }) => {
        const when = subject.compiled.get(pointer);
        return when === undefined ? [] : [{ key: option, when }];
      }),
    };
  });
  return { conditions, variables, exact };
}

const PLAIN = { visible: [], computed: undefined, options: [] };

/** The pointers of the conditions under which a place is shown, its surroundings' first. */
export function conditionsOf(place: FormPlace, ownOnly = false): Pointer[] {
  return [...(ownOnly ? [] : place.within), place].flatMap((each) =>
    each.source.visibleWhen === undefined ? [] : [`${each.pointer}/visibleWhen`],
  );
}

function computedOf({ source, pointer }: ElementPlace): Pointer[] {
  return source.kind === 'computed' ? [`${pointer}/computed`] : [];
}

function optionConditions({ source, pointer }: ElementPlace): { readonly pointer: Pointer; readonly key: string }[] {
  if (source.kind !== 'choice' && source.kind !== 'multiChoice') return [];
  return source.options.flatMap((option, index) =>
    option.visibleWhen === undefined ? [] : [{ pointer: `${pointer}/options/${index}/visibleWhen`, key: option.key }],
  );
}

function literalsIn(expressions: ReadonlySet<CompiledExpression>): (path: string) => readonly (string | number)[] {
  const all = new Map<string, Set<string | number>>();
  for (const { source } of expressions) {
    for (const [path, values] of comparisonsOf(source).literals)
      all.set(path, new Set([...(all.get(path) ?? []), ...values]));
  }
  return (path) => [...(all.get(path) ?? [])];
}
