import { compileLocated } from '#shared/check/compile-located';
import type { Definition } from '#shared/definition/definition';
import type { ExpressionIssue } from '#shared/expression/compile-expression';
import type { Pointer } from '#shared/kernel/pointer';
import { locatedAt } from './located';

/** What is wrong with an expression that stands, or would stand, at a place that has one: names, types, result. Empty means that it fits. */
export function typeIssues(definition: Definition, at: Pointer, source: string): readonly ExpressionIssue[] {
  const located = locatedAt(definition, at);
  return located === undefined
    ? []
    : compileLocated(definition, [{ ...located, source }]).invalid.flatMap(({ issues }) => issues);
}
