import { Environment } from '@marcbachmann/cel-js';
import { OWN_FUNCTIONS } from '#shared/expression/functions';
import type { Scope, ValueType } from '#shared/expression/value-type';

/** Most nodes and deepest nesting of an expression. */
const LIMITS = { maxAstNodes: 500, maxDepth: 30 };

/**
 * The two CEL environments of a scope. `check` knows every declared type. `run` sees roots as dynamic values: so answers
 * are read as they are, without a typed copy, and rows of a list can be indexed. Both mix int literals with doubles.
 */
export interface Engine {
  readonly check: Environment;
  readonly run: Environment;
  /** The types behind the names that the checker gives to objects. */
  readonly objects: ReadonlyMap<string, ValueType>;
}

const engines = new WeakMap<Scope, Engine>();

/** The engine of a scope, made once. */
export function engineOf(scope: Scope): Engine {
  const known = engines.get(scope);
  if (known !== undefined) return known;
  const objects = new Map<string, ValueType>();
  const check = environment();
  check.registerOperator('double in list<int>: bool', contains).registerOperator('int in list<double>: bool', contains);
  const run = environment();
  for (const [name, type] of Object.entries(scope)) {
    check.registerVariable(name, typeName(type, check, objects));
    run.registerVariable(name, 'dyn');
  }
  const engine = { check, run, objects };
  engines.set(scope, engine);
  return engine;
}

function environment(): Environment {
  const made = new Environment({ limits: LIMITS });
  for (const [signature, handler] of OWN_FUNCTIONS) made.registerFunction(signature, handler);
  const arithmetic: Readonly<Record<string, (left: number, right: number) => number>> = {
    '+': (left, right) => left + right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
    '/': (left, right) => left / right,
    '%': (left, right) => left % right,
  };
  for (const [sign, operation] of Object.entries(arithmetic)) {
    const mixed = (left: number | bigint, right: number | bigint) => operation(Number(left), Number(right));
    made.registerOperator(`double ${sign} int: double`, mixed).registerOperator(`int ${sign} double: double`, mixed);
  }
  made.registerOperator('double % double: double', arithmetic['%']!);
  return made.registerOperator('double == int: bool', (left: number, right: bigint) => left === Number(right));
}

function contains(value: number | bigint, list: readonly (number | bigint)[]): boolean {
  return list.some((entry) => Number(entry) === Number(value));
}

/** The checker's name of a type; objects are registered under names of their own. */
function typeName(type: ValueType, check: Environment, objects: Map<string, ValueType>): string {
  if (typeof type === 'string') return type;
  if ('list' in type) return `list<${typeName(type.list, check, objects)}>`;
  const fields = Object.create(null) as Record<string, string>;
  for (const [key, member] of Object.entries(type.object)) fields[key] = typeName(member, check, objects);
  const name = `Object${objects.size + 1}`;
  objects.set(name, type);
  check.registerType(name, { fields });
  return name;
}
