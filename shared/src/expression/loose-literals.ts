import type { ASTNode } from '@marcbachmann/cel-js';
import { comparisonsOf } from '#shared/expression/comparisons';
import { engineOf } from '#shared/expression/engine';
import { literalsIn } from '#shared/expression/goal-leaf';
import { partsOf } from '#shared/expression/parts';
import type { Scope } from '#shared/expression/value-type';

/** Literals by path, and every path that is read: too many rather than too few. */
export interface LooseLiterals {
  readonly literals: readonly (readonly [path: string, values: readonly (string | number)[]])[];
  readonly reads: readonly string[];
}

const NO_ROOTS: Scope = {};
const CONNECTIVES: ReadonlySet<string> = new Set(['&&', '||', '!_', '?:']);
const NONE: LooseLiterals = { literals: [], reads: [] };

/**
 * What an expression compares its paths with, and where a function or a sum stands between them also that, as in
 * ageOn(form.idNumber, today) >= 18.0. Nothing for an expression that cannot be read. Pure; never throws.
 */
export function looseLiteralsOf(source: string): LooseLiterals {
  try {
    const { literals, exact } = comparisonsOf(source);
    const { ast } = engineOf(NO_ROOTS).check.parse(source);
    const compared = [...literals].map(([path, values]) => [path, [...values]] as const);
    return { literals: exact ? compared : [...compared, ...looselyIn(ast)], reads: pathsIn(ast) };
  } catch {
    return NONE;
  }
}

/** Each part's literals go to every path in that part. */
function looselyIn(node: ASTNode): LooseLiterals['literals'] {
  if (CONNECTIVES.has(node.op)) return partsOf(node).flatMap(looselyIn);
  const literals = literalsIn(node);
  return literals.length === 0 ? [] : pathsIn(node).map((path) => [path, literals] as const);
}

function pathsIn(node: ASTNode): readonly string[] {
  const path = pathOf(node);
  return path?.includes('.') === true ? [path] : partsOf(node).flatMap(pathsIn);
}

function pathOf(node: ASTNode): string | undefined {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return undefined;
  const owner = pathOf(node.args[0]);
  return owner === undefined ? undefined : `${owner}.${node.args[1]}`;
}
