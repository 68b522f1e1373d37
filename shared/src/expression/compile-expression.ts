import type { ParseError, TypeError } from '@marcbachmann/cel-js';
import type { Json } from '#shared/kernel/json';
import { engineOf, type Engine } from '#shared/expression/engine';
import { expressionIssue, type ExpressionIssue, type ExpressionIssueCode } from '#shared/expression/issue';
import { literalsToDoubles } from '#shared/expression/literals';
import { type Meter, metered, MOST_WORK } from '#shared/expression/meter';
import { toJson } from '#shared/expression/to-json';
import { fits, type Scope, type ValueType } from '#shared/expression/value-type';
import { walk } from '#shared/expression/walk';

export type { ExpressionIssue } from '#shared/expression/issue';

/** The values of the roots at evaluation, e.g. { form: {…}, today: '2026-11-24' }. Never changed. */
export type Roots = Readonly<Record<string, Json>>;

/** An expression that was checked against its scope. Evaluation never throws and never changes anything. */
export interface CompiledExpression {
  readonly source: string;
  readonly type: ValueType;
  /** The paths that it reads, e.g. ['form.projects', 'row.area', 'today']; what follows a list is not told apart. */
  readonly reads: readonly string[];
  /** The value, or undefined where it is unknown: an absent answer, any error, or more work than `MOST_WORK`. */
  evaluate(roots: Roots): Json | undefined;
}

export type CompiledOrIssues =
  | { readonly ok: true; readonly expression: CompiledExpression }
  | { readonly ok: false; readonly issues: readonly ExpressionIssue[] };

const MAX_LENGTH = 2000;

/**
 * Compiles a CEL expression against the roots that it may read. Fails with issues at exact source ranges (EXPRESSION.*)
 * where it cannot be read, reads what is not declared, uses what is not allowed, mixes types, or does not give `expected`.
 * Never throws. A scope's environment is kept as long as the scope itself: pass the same object again.
 */
export function compileExpression(source: string, scope: Scope, expected?: ValueType): CompiledOrIssues {
  if (source.length > MAX_LENGTH) return failed([expressionIssue('EXPRESSION.TOO_LARGE', 0, source.length)]);
  try {
    const engine = engineOf(scope);
    const parsed = engine.check.parse(source);
    const { issues, reads } = walk(parsed.ast, scope);
    if (issues.length > 0) return failed(issues);
    const run = engine.run.parse(source);
    literalsToDoubles(parsed.ast);
    literalsToDoubles(run.ast);
    for (const checked of [parsed.check(), run.check()])
      if (checked.error) return failed([issueOf(checked.error, source)]);
    const type = typeOf(parsed.check().type ?? 'dyn', engine);
    if (type === undefined || (expected !== undefined && !fits(type, expected))) {
      return failed([resultIssue(source, expected)]);
    }
    const meter = metered(run.ast);
    return { ok: true, expression: { source, type, reads, evaluate: (roots) => evaluate(run, meter, roots) } };
  } catch (error) {
    return failed([issueOf(error, source)]);
  }
}

function evaluate(run: (roots: Roots) => unknown, meter: Meter, roots: Roots): Json | undefined {
  meter.left = MOST_WORK;
  meter.sizes.clear();
  try {
    const value = toJson(run(roots));
    return meter.left < 0 ? undefined : value;
  } catch {
    return undefined;
  }
}

function resultIssue(source: string, expected: ValueType | undefined): ExpressionIssue {
  return expressionIssue('EXPRESSION.RESULT', 0, source.length, typeof expected === 'string' ? expected : '');
}

function failed(issues: readonly ExpressionIssue[]): CompiledOrIssues {
  return { ok: false, issues };
}

const CODES: Readonly<Record<string, ExpressionIssueCode>> = {
  limit_exceeded: 'EXPRESSION.TOO_LARGE',
  unknown_variable: 'EXPRESSION.UNKNOWN_NAME',
  no_such_key: 'EXPRESSION.UNKNOWN_NAME',
  reserved_identifier: 'EXPRESSION.NOT_ALLOWED',
  no_matching_overload: 'EXPRESSION.ARGUMENTS',
  invalid_macro_argument: 'EXPRESSION.ARGUMENTS',
};

/** What the library reports, in our codes. Whatever is not its own error is a source that cannot be read. */
function issueOf(error: unknown, source: string): ExpressionIssue {
  const { name, code = '', range } = (error ?? {}) as Partial<ParseError | TypeError>;
  const from = Math.min(range?.start ?? 0, source.length);
  const to = Math.max(from, Math.min(range?.end ?? source.length, source.length));
  const known = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return expressionIssue(
    known ?? (name === 'TypeError' ? 'EXPRESSION.TYPES' : 'EXPRESSION.SYNTAX'),
    from,
    to,
    source.slice(from, to).slice(0, 60),
  );
}

/** The checker's name of a type as a type of ours; undefined for what answers cannot hold. */
function typeOf(name: string, engine: Engine): ValueType | undefined {
  if (name === 'string' || name === 'bool' || name === 'double' || name === 'dyn') return name;
  if (name === 'int') return 'double';
  if (name === 'list') return { list: 'dyn' };
  if (name.startsWith('map') || name.startsWith('dyn')) return 'dyn';
  const entry = /^list<(.*)>$/.exec(name)?.[1];
  if (entry === undefined) return engine.objects.get(name);
  const type = typeOf(entry, engine);
  return type === undefined ? undefined : { list: type };
}
