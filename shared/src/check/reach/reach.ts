import type { Json } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import type { ElementPlace } from '#shared/definition/form-place';
import type { Located } from '#shared/check/compile-located';
import { questionOf, type Question, type Variable } from '#shared/check/reach/question';
import type { Subject } from '#shared/check/subject';

/** Whether conditions can hold together: with answers that show it, never, or not decided. */
export type Verdict =
  | { readonly kind: 'possible'; readonly answers: Readonly<Record<string, Json>> }
  | { readonly kind: 'never' }
  | { readonly kind: 'undecided' };

/** Most combinations of answers that are tried for one question. */
export const MOST_COMBINATIONS = 20_000;

/** Most combinations that are tried for all questions of one definition: under a second. Later questions stay undecided. */
const MOST_IN_ALL = 60_000;
const spent = new WeakMap<Subject, number>();

/**
 * Whether all conditions at these pointers can hold at once. Tries answers on each side of every comparison that they, and
 * the conditions of what they read, make: hidden answers count as absent, computed ones are computed, of each group one row
 * is looked at. `never` is only said where these answers decide it; beyond the bound, or for arithmetic between answers, it
 * is `undecided`.
 */
export function canHold(subject: Subject, conditions: readonly Pointer[]): Verdict {
  const question = questionOf(subject, conditions);
  if (question === undefined) return { kind: 'undecided' };
  const before = spent.get(subject) ?? 0;
  const most = Math.min(MOST_COMBINATIONS, MOST_IN_ALL - before);
  if (most <= 0) return { kind: 'undecided' };
  const search: Search = {
    question,
    left: most,
    form: nothing(),
    rows: new Map(),
    applicant: {},
    today: '',
    situation: undefined,
  };
  const found = descend(search, 0);
  spent.set(subject, before + most - search.left);
  if (found) return { kind: 'possible', answers: answersOf(search) };
  return { kind: question.exact && search.left > 0 ? 'never' : 'undecided' };
}

type Values = Record<string, Json>;

interface Search {
  readonly question: Question;
  /** Combinations that may still be tried. */
  left: number;
  readonly form: Values;
  /** The row of each group that is looked at. */
  readonly rows: Map<ElementPlace, Values>;
  applicant: Json;
  today: string;
  situation: string | undefined;
}

const nothing = (): Values => Object.create(null) as Values;

/** Gives values to the variables from one on; whether the conditions held. What held stays in the search. */
function descend(search: Search, index: number): boolean {
  const variable = search.question.variables[index];
  if (variable === undefined) {
    search.left -= 1;
    return search.question.conditions.every((condition) => holds(condition, search));
  }
  for (const value of valuesNow(variable, search)) {
    assign(variable, value, search);
    if (search.left > 0 && descend(search, index + 1)) return true;
  }
  assign(variable, undefined, search);
  return false;
}

function assign({ root, key, row }: Variable, value: Json | undefined, search: Search): void {
  if (root === 'applicant') search.applicant = value ?? {};
  else if (root === 'today') search.today = String(value);
  else if (root === 'situation') search.situation = typeof value === 'string' ? value : undefined;
  else {
    const values = root === 'form' ? search.form : rowOf(row!, search);
    if (value === undefined) delete values[key];
    else values[key] = value;
  }
}

/** The values that a place can have now; undefined for no answer, which is all that a hidden one has. */
function valuesNow(variable: Variable, search: Search): readonly (Json | undefined)[] {
  if (variable.root === 'applicant' || variable.root === 'today') return variable.values;
  if (variable.root === 'situation')
    return [variable.situations.find(({ when }) => when === true || holds(when, search))?.key];
  if (!variable.visible.every((condition) => holds(condition, search))) return [undefined];
  if (variable.computed !== undefined) return [evaluate(variable.computed, search)];
  const closed = variable.options.filter(({ when }) => !holds(when, search)).map(({ key }) => key);
  const open = variable.values.filter(
    (value) => !closed.some((key) => (Array.isArray(value) ? value.includes(key) : value === key)),
  );
  return [...open, undefined];
}

function holds(condition: Located, search: Search): boolean {
  return evaluate(condition, search) === true;
}

function evaluate({ expression, row }: Located, search: Search): Json | undefined {
  const { form, applicant, today, situation } = search;
  return expression.evaluate({
    form,
    applicant,
    today,
    ...(situation !== undefined && { situation }),
    ...(row !== undefined && { row: rowOf(row, search) }),
  });
}

function rowOf(row: ElementPlace, { rows }: Search): Values {
  const values = rows.get(row) ?? nothing();
  rows.set(row, values);
  return values;
}

/** What was answered where the conditions held, rows under the key of their group. */
function answersOf({ form, rows }: Search): Record<string, Json> {
  const answered = [...rows].filter(([, values]) => Object.keys(values).length > 0);
  return {
    ...Object.fromEntries(answered.map(([group, values]): [string, Json] => [group.key, [{ ...values }]])),
    ...form,
  };
}
