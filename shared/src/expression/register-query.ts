import { REGISTER_QUESTIONS, type RegisterQuestionKey } from '#shared/concept/register-question';
import { type RegisterMembers, typesOf } from '#shared/concept/register-value';
import type { Json, JsonObject } from '#shared/kernel/json';
import { compileExpression, type CompiledExpression, type Roots } from '#shared/expression/compile-expression';
import type { ExpressionIssue } from '#shared/expression/issue';
import type { Scope } from '#shared/expression/value-type';

/** What is wrong with a query: an input that the question needs and is not given, one that it does not have, or an expression. */
export type QueryIssue =
  | { readonly input: string; readonly code: 'REGISTER.INPUT_MISSING' | 'REGISTER.INPUT_UNKNOWN' }
  | { readonly input: string; readonly code: 'EXPRESSION'; readonly issue: ExpressionIssue };

/** A question that a definition puts to a register, ready to be put. */
export interface RegisterQuery {
  /** Empty means that it can be put. */
  readonly issues: readonly QueryIssue[];
  /** What to ask with; undefined where an input that is needed is still unknown. Never throws. */
  evaluate(roots: Roots): JsonObject | undefined;
}

/**
 * Compiles the expressions that fill the inputs of a question, e.g. { uscc: 'form.uscc' } for business.subject, against the roots that they may
 * read and the types that the register takes. Never throws.
 */
export function compileRegisterQuery(
  question: RegisterQuestionKey,
  query: Readonly<Record<string, string>>,
  scope: Scope,
): RegisterQuery {
  const inputs: RegisterMembers = REGISTER_QUESTIONS[question].inputs;
  const types = typesOf(inputs);
  const issues: QueryIssue[] = [];
  const ready: { input: string; needed: boolean; value: CompiledExpression }[] = [];
  for (const [input, source] of Object.entries(query)) {
    if (!Object.hasOwn(inputs, input)) {
      issues.push({ input, code: 'REGISTER.INPUT_UNKNOWN' });
      continue;
    }
    const compiled = compileExpression(source, scope, types[input]);
    if (compiled.ok) ready.push({ input, needed: inputs[input]?.optional !== true, value: compiled.expression });
    else for (const issue of compiled.issues) issues.push({ input, code: 'EXPRESSION', issue });
  }
  for (const [input, { optional }] of Object.entries(inputs)) {
    if (!optional && !Object.hasOwn(query, input)) issues.push({ input, code: 'REGISTER.INPUT_MISSING' });
  }
  return { issues, evaluate: (roots) => (issues.length > 0 ? undefined : valuesOf(ready, roots)) };
}

function valuesOf(
  ready: readonly { readonly input: string; readonly needed: boolean; readonly value: CompiledExpression }[],
  roots: Roots,
): JsonObject | undefined {
  const values: Record<string, Json> = {};
  for (const { input, needed, value } of ready) {
    const known = value.evaluate(roots);
    if (known === undefined && needed) return undefined;
    if (known !== undefined) values[input] = known;
  }
  return values;
}
