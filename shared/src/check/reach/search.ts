import type { Json } from '#shared/kernel/json';
import type { CompiledExpression } from '#shared/expression/compile-expression';
import { atomsOf, formulaOf, type Formula } from '#shared/expression/formula';
import type { Located } from '#shared/check/compile-located';
import { variablesOf, type Asked, type Question } from '#shared/check/reach/question';
import { ANY, isSo, TRUE, truthOf, WANTED } from '#shared/check/reach/truth';
import { truthsOf } from '#shared/check/reach/truths-of';
import { idOf, readAt, type Variable } from '#shared/check/reach/variable';
import { World } from '#shared/check/reach/world';

/** What a search came to: the world in which all goals came true, that there is none among the values, or that it was given up. */
export interface Searched {
  readonly kind: 'found' | 'none' | 'given up';
  readonly world: World;
  /** How much was done: values given, each with what had to be judged for it. */
  readonly steps: number;
}

/** How much a search may do. */
export interface SearchBound {
  readonly values: number;
  readonly steps: number;
}

/** The places in the order of the variables that stood in the way. */
type Because = ReadonlySet<number>;

/**
 * Looks for values with which all goals come true, variable by variable in the order of what depends on what. A goal is
 * judged as soon as no value to come can save it; where nothing that was given since stood in the way, other values of it are
 * not tried (conflict-directed backjumping: Prosser 1993). `sent` leaves out answers that nobody can leave open.
 */
export function search(question: Question, most: SearchBound, sent: boolean): Searched {
  const { variables, at } = question;
  const world = new World();
  // Whoever fills the form of a step has an application before him that was sent.
  const inside = question.goals.some((claims) => claims.some(({ located }) => located.inner !== undefined));
  const goals = question.goals.map((claims) => goalOf(claims, at));
  const judgedAt = variables.map((_, index) => goals.filter(({ reads }) => reads.has(index)));
  const costs = variables.map(({ dependsOn }, index) => 1 + dependsOn.length + judgedAt[index]!.length);
  let [values, steps] = [0, 0];
  let given = -1;

  const done = (kind: Searched['kind']): Searched => ({ kind, world, steps });

  /** True where all came true; undefined where it was given up; else what stood in the way. */
  function descend(index: number): true | undefined | Because {
    const variable = variables[index];
    if (variable === undefined) return true;
    const because = new Set(variable.dependsOn);
    given = index;
    for (const value of valuesNow(variable, world, sent || (inside && variable.inner === undefined))) {
      values += 1;
      steps += costs[index]!;
      if (values > most.values || steps > most.steps) return undefined;
      given = index;
      world.put(variable, value);
      const missed = judgedAt[index]!.find((goal) => !goal.possible(world, given));
      const found = missed === undefined ? descend(index + 1) : missed.reads;
      if (found === true || found === undefined) return found;
      if (!found.has(index)) {
        world.put(variable, undefined);
        return found;
      }
      for (const each of found) if (each < index) because.add(each);
    }
    world.put(variable, undefined);
    return because;
  }

  if (goals.some((goal) => goal.reads.size === 0 && !goal.possible(world, given))) return done('none');
  const found = descend(0);
  return done(found === true ? 'found' : found === undefined ? 'given up' : 'none');
}

interface SearchedGoal {
  readonly reads: Because;
  /** Whether values to come may still make it true. */
  possible(world: World, given: number): boolean;
}

function goalOf(claims: readonly Asked[], at: ReadonlyMap<string, number>): SearchedGoal {
  const made = claims.map((claim) => claimOf(claim, at));
  return {
    reads: new Set(claims.flatMap(({ located }) => variablesOf(located, at))),
    possible: (world, given) => made.some((possible) => possible(world, given)),
  };
}

function claimOf({ located, be }: Asked, at: ReadonlyMap<string, number>): SearchedGoal['possible'] {
  const wanted = WANTED[be];
  const lastOf = (expression: CompiledExpression): number =>
    Math.max(-1, ...expression.reads.flatMap((path) => at.get(idOf(readAt(path, located))) ?? []));
  const whole = lastOf(located.expression);
  if (wanted === undefined)
    return (world, given) => given < whole || isSo(world.value(located, located.expression), be);
  const formula: Formula = formulaOf(located.expression, located.scope);
  const last = new Map(atomsOf(formula).map((atom) => [atom, lastOf(atom)]));
  return (world, given) =>
    (truthsOf(formula, (atom) => (given < last.get(atom)! ? ANY : truthOf(world.value(located, atom)))) & wanted) !== 0;
}

/** The values that something can have now; undefined for no answer, which is all that a hidden one has. */
function valuesNow(variable: Variable, world: World, sent: boolean): readonly (Json | undefined)[] {
  const holds = (condition: Located): boolean =>
    truthsOf(formulaOf(condition.expression, condition.scope), (atom) => truthOf(world.value(condition, atom))) ===
    TRUE;
  const { root, values, visible, computed, options, situations, mustBe } = variable;
  if (root === 'applicant' || root === 'today') return values;
  if (root === 'record') return [...values, undefined];
  if (root === 'situation') return [situations.find(({ when }) => when === true || holds(when))?.key];
  if (!visible.every(holds)) return [undefined];
  if (computed !== undefined) return [world.value(computed, computed.expression)];
  const closed = options.filter(({ when }) => !holds(when)).map(({ key }) => key);
  const open =
    closed.length === 0
      ? values
      : values.filter((value) => !closed.some((key) => (Array.isArray(value) ? value.includes(key) : value === key)));
  return sent && mustBe ? open : [...open, undefined];
}
