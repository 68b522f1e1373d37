import type { Json } from '#shared/kernel/json';
import type { CompiledExpression } from '#shared/expression/compile-expression';
import { questionOf, type Goal, type Question, type Variable } from '#shared/check/reach/question';
import type { Subject } from '#shared/check/subject';

/** Whether conditions can hold together: with answers that show it, never, or not decided. */
export type Verdict =
  | { readonly kind: 'possible'; readonly answers: Readonly<Record<string, Json>> }
  | { readonly kind: 'never' }
  | { readonly kind: 'undecided' };

/** Most combinations of answers that are tried for one question. */
export const MOST_COMBINATIONS = 20_000;

/**
 * Whether all conditions of a goal can hold at once. Tries answers on each side of every comparison that the conditions,
 * and the conditions of what they read, make: hidden answers count as absent, computed ones are computed. `never` is only
 * said where these answers decide it; beyond the bound, or for arithmetic between answers, it is `undecided`.
 */
export function canHold(subject: Subject, goal: Goal): Verdict {
  const question = questionOf(subject, goal);
  if (question === undefined) return { kind: 'undecided' };
  const search: Search = {
    question,
    left: MOST_COMBINATIONS,
    form: nothing(),
    row: nothing(),
    applicant: nothing(),
    today: '',
  };
  if (descend(search, 0))
    return {
      kind: 'possible',
      answers: { ...search.form, ...(Object.keys(search.row).length > 0 && { row: { ...search.row } }) },
    };
  return { kind: question.exact && search.left > 0 ? 'never' : 'undecided' };
}

type Values = Record<string, Json>;

interface Search {
  readonly question: Question;
  /** Combinations that may still be tried. */
  left: number;
  readonly form: Values;
  readonly row: Values;
  applicant: Json;
  today: string;
}

const nothing = (): Values => Object.create(null) as Values;

/** Gives values to the variables from one on; whether the goal held. What held stays in the search. */
function descend(search: Search, index: number): boolean {
  const variable = search.question.variables[index];
  if (variable === undefined) {
    search.left -= 1;
    return search.question.conditions.every((condition) => holds(condition, search));
  }
  if (variable.root === 'applicant' || variable.root === 'today') {
    return variable.values.some((value) => {
      if (variable.root === 'today') search.today = String(value);
      else search.applicant = value;
      return search.left > 0 && descend(search, index + 1);
    });
  }
  const values = variable.root === 'form' ? search.form : search.row;
  for (const value of valuesNow(variable, search)) {
    if (value === undefined) delete values[variable.key];
    else values[variable.key] = value;
    if (search.left > 0 && descend(search, index + 1)) return true;
  }
  delete values[variable.key];
  return false;
}

/** The values that a place can have now; undefined for no answer, which is all that a hidden one has. */
function valuesNow(variable: Variable, search: Search): readonly (Json | undefined)[] {
  if (!variable.visible.every((condition) => holds(condition, search))) return [undefined];
  if (variable.computed !== undefined) return [variable.computed.evaluate(rootsOf(search))];
  const closed = variable.options.filter(({ when }) => !holds(when, search)).map(({ key }) => key);
  const open =
    closed.length === 0
      ? variable.values
      : variable.values.filter(
          (value) => !closed.some((key) => (Array.isArray(value) ? value.includes(key) : value === key)),
        );
  return [...open, undefined];
}

function holds(condition: CompiledExpression, search: Search): boolean {
  return condition.evaluate(rootsOf(search)) === true;
}

function rootsOf({ form, row, applicant, today }: Search) {
  return { form, row, applicant, today };
}
