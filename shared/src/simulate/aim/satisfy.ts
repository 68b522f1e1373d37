import type { Json } from '#shared/kernel/json';
import { pointerTo, stepsOf, type Pointer } from '#shared/kernel/pointer';
import type { CompiledExpression, Roots } from '#shared/expression/compile-expression';
import type { Scope } from '#shared/expression/value-type';
import { rowOf, type Draft } from '#shared/simulate/aim/draft';
import { goalOf, type Goal } from '#shared/expression/goal';
import type { Leaf } from '#shared/expression/goal-leaf';
import { placesOf } from '#shared/simulate/aim/places';
import type { Variable } from '#shared/simulate/aim/variable';
import { variablesOf } from '#shared/simulate/aim/variables-of';
import { pick, shuffled } from '#shared/kernel/random';

/** Where a condition stands that is to hold, or not to. */
export interface Stand {
  /** The row that it sees. */
  readonly row?: Pointer | undefined;
  /** For what proves a material: the material, whose register's answer it calls answer. */
  readonly material?: string | undefined;
  /** Names that it reads beyond those of the form, where it is no condition of the form. */
  readonly scope?: Scope | undefined;
}

/** How deep one condition is followed to others that show what it reads. */
const DEEPEST = 5;
/** So many values of several variables at once are tried. */
const JOINT_TRIES = 24;

/**
 * Changes answers until a condition holds, or does not; what it reads is shown first. Whether that came about; where not,
 * answers may have changed all the same.
 */
export function satisfy(draft: Draft, source: string, want: boolean, stand: Stand = {}, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  const goal = goalOf(source, stand.scope ?? draft.scope(stand.row));
  return goal !== undefined && reach(draft, goal, want, stand, depth);
}

function reach(draft: Draft, goal: Goal, want: boolean, stand: Stand, depth: number): boolean {
  const { random } = draft;
  switch (goal.kind) {
    case 'leaf':
      return reachLeaf(draft, goal.leaf, want, stand, depth);
    case 'not':
      return reach(draft, goal.part, !want, stand, depth);
    case 'choose': {
      const first = random() < 0.5;
      return [first, !first].some((side) => {
        const branch = side ? goal.then : goal.otherwise;
        return reach(draft, goal.when, side, stand, depth) && reach(draft, branch, want, stand, depth);
      });
    }
    default: {
      const everyPart = (goal.kind === 'all') === want;
      if (!everyPart) return shuffled(random, goal.parts).some((part) => reach(draft, part, want, stand, depth));
      // What one part needs may undo another: so each is looked at once more.
      const all = (): boolean => goal.parts.every((part) => reach(draft, part, want, stand, depth));
      return all() && all();
    }
  }
}

/** An unknown condition does not hold; an unknown check is let pass by whoever asks. */
function holds(expression: CompiledExpression, roots: Roots): boolean {
  return expression.evaluate(roots) === true;
}

function reachLeaf(draft: Draft, leaf: Leaf, want: boolean, stand: Stand, depth: number): boolean {
  const roots = (): Roots => rootsOf(draft, stand);
  const met = (): boolean => holds(leaf.expression, roots()) === want;
  if (met()) return true;
  const variables = shuffled(draft.random, variablesOf(draft, leaf, stand.row, stand.material));
  // What is pinned for an earlier purpose is changed last.
  variables.sort((a, b) => Number(pinned(draft, a)) - Number(pinned(draft, b)));
  for (const variable of variables) if (variable.pointer !== undefined) show(draft, variable.pointer, depth + 1);
  if (met()) return true;
  for (const variable of variables) if (tryOne(draft, variable, variable.values(leaf, stand.row), met)) return true;
  return variables.length > 1 && tryJointly(draft, variables, leaf, stand, met);
}

function pinned(draft: Draft, { pointer }: Variable): boolean {
  return pointer !== undefined && draft.pinned.has(pointer);
}

function tryOne(draft: Draft, variable: Variable, values: readonly (Json | undefined)[], met: () => boolean): boolean {
  const before = variable.get();
  for (const value of values) {
    variable.set(value);
    if (!met()) continue;
    if (variable.pointer !== undefined) draft.pinned.add(variable.pointer);
    return true;
  }
  variable.set(before);
  return false;
}

function tryJointly(
  draft: Draft,
  variables: readonly Variable[],
  leaf: Leaf,
  { row }: Stand,
  met: () => boolean,
): boolean {
  const before = variables.map((variable) => variable.get());
  for (let left = JOINT_TRIES; left > 0; left -= 1) {
    for (const variable of variables) {
      const values = variable.values(leaf, row);
      if (values.length > 0) variable.set(pick(draft.random, values));
      if (met()) return true;
    }
  }
  variables.forEach((variable, at) => variable.set(before[at]));
  return false;
}

/** What the condition reads now; what proves a material sees the answer of its register. */
export function rootsOf(draft: Draft, { row, material }: Stand): Roots {
  const roots = draft.roots(row);
  const answer = material === undefined ? undefined : draft.from.beside?.evidence.answers[material];
  return answer === undefined ? roots : { ...roots, answer };
}

/** Makes a place visible: its page asked, its page, section, rows and itself shown. Whether it is. */
export function show(draft: Draft, pointer: Pointer, depth = 0): boolean {
  if (draft.form.entry(pointer)?.visible === true) return true;
  if (depth > DEEPEST) return false;
  const [key = '', ...deeper] = stepsOf(pointer);
  const place = placesOf(draft.compiled).get(key);
  if (place === undefined) return false;
  const { page, section, element } = place;
  if (page.situations !== undefined && !showSituation(draft, page.situations, depth)) return false;
  for (const { visibleWhen } of [page, section, element])
    if (visibleWhen !== undefined && !satisfy(draft, visibleWhen.source, true, {}, depth)) return false;
  // Inside rows: each member by its own condition.
  for (let at = 2; at <= deeper.length; at += 2) {
    const inner = pointerTo(key, ...deeper.slice(0, at));
    const { visibleWhen } = draft.element(inner) ?? {};
    if (visibleWhen !== undefined && !satisfy(draft, visibleWhen.source, true, { row: rowOf(inner) }, depth))
      return false;
  }
  return draft.form.entry(pointer)?.visible === true;
}

/** Makes one of these situations the one that holds. */
export function showSituation(draft: Draft, wanted: ReadonlySet<string>, depth: number): boolean {
  const { situations } = draft.compiled;
  return shuffled(draft.random, situations).some((situation) => {
    if (!wanted.has(situation.key)) return false;
    const earlier = situations.slice(0, situations.indexOf(situation));
    const conditions = [...earlier.map(({ when }) => [when, false] as const), [situation.when, true] as const];
    for (let round = 0; round < 2; round += 1)
      for (const [when, want] of conditions) if (when !== undefined) satisfy(draft, when.source, want, {}, depth + 1);
    return draft.form.situation() === situation.key;
  });
}
