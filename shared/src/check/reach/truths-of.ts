import type { CompiledExpression } from '#shared/expression/compile-expression';
import type { Formula } from '#shared/expression/formula';
import { and, not, or, type Truths } from '#shared/check/reach/truth';

/** What a formula may come to when its atoms come to what `of` says. */
export function truthsOf(formula: Formula, of: (atom: CompiledExpression) => Truths): Truths {
  if (formula.op === 'atom') return of(formula.expression);
  if (formula.op === 'not') return not(truthsOf(formula.part, of));
  const [first, ...more] = formula.parts.map((each) => truthsOf(each, of));
  return more.reduce(formula.op === 'and' ? and : or, first ?? 0);
}
