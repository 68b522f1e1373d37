import type { Json } from '#shared/kernel/json';
import type { Text } from '#shared/kernel/text';
import type { ValueType } from '#shared/expression/value-type';

/** What is wrong with an expression, at the source range [from, to) in UTF-16 units. */
export interface ExpressionIssue {
  readonly code: string;
  readonly message: Text;
  readonly from: number;
  readonly to: number;
}

/** The values of the roots at evaluation, e.g. { form: {…}, today: '2026-11-24' }. Never changed. */
export type Roots = Readonly<Record<string, Json>>;

/** An expression that was checked against its scope. Evaluation never throws and never changes anything. */
export interface CompiledExpression {
  readonly source: string;
  readonly type: ValueType;
  /** The paths that it reads, e.g. ['form.projects', 'row.area', 'today']; what follows a list is not told apart. */
  readonly reads: readonly string[];
  /** The value, or undefined where it is unknown: an absent answer or any error. */
  evaluate(roots: Roots): Json | undefined;
}
