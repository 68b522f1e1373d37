import type { ASTNode } from '@marcbachmann/cel-js';
import { engineOf } from '#shared/expression/engine';
import { partsOf } from '#shared/expression/parts';
import type { Scope } from '#shared/expression/value-type';

/**
 * What an expression compares its paths with, e.g. form.projects with cold and raw. `exact` says whether its value depends
 * on nothing else than the presence of paths, their truth, and these comparisons: then trying each side of each comparison
 * decides it. Entries of a list of texts stand under the path of the list; those of a list of rows under path[].member.
 */
export interface Comparisons {
  readonly literals: ReadonlyMap<string, ReadonlySet<string | number>>;
  readonly exact: boolean;
}

const NO_ROOTS: Scope = {};
const RELATIONS: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=']);
const known = new Map<string, Comparisons>();

/** The comparisons of an expression that compiles; pure, and kept by its source. */
export function comparisonsOf(source: string): Comparisons {
  const earlier = known.get(source);
  if (earlier !== undefined) return earlier;
  const found = gather(engineOf(NO_ROOTS).check.parse(source).ast);
  if (known.size > 5000) known.clear();
  known.set(source, found);
  return found;
}

type Locals = ReadonlyMap<string, string>;

function gather(root: ASTNode): Comparisons {
  const literals = new Map<string, Set<string | number>>();
  let exact = true;

  function note(path: string, value: string | number): void {
    const values = literals.get(path) ?? new Set();
    literals.set(path, values.add(value));
  }

  /** A condition: what is true or false. */
  function condition(node: ASTNode, locals: Locals): void {
    if (node.op === '&&' || node.op === '||') return node.args.forEach((part) => condition(part, locals));
    if (node.op === '!_') return condition(node.args, locals);
    if (node.op === '?:') return node.args.forEach((part) => condition(part, locals));
    if (node.op === 'value' || pathOf(node, locals) !== undefined) return;
    if (node.op === 'call' && node.args[0] === 'has') return;
    if (RELATIONS.has(node.op)) return relation(node.args as readonly [ASTNode, ASTNode], locals);
    if (node.op === 'in') return membership(node.args as readonly [ASTNode, ASTNode], locals);
    if (node.op === 'rcall' && comprehension(node.args, locals)) return;
    other(node, locals);
  }

  function relation([left, right]: readonly [ASTNode, ASTNode], locals: Locals): void {
    const path = pathOf(left, locals) ?? pathOf(right, locals);
    const value = valueOf(left) ?? valueOf(right);
    if (path !== undefined && value !== undefined) return typeof value === 'boolean' ? undefined : note(path, value);
    other(left, locals);
    other(right, locals);
  }

  function membership([entry, list]: readonly [ASTNode, ASTNode], locals: Locals): void {
    const [member, holder] = [pathOf(entry, locals), pathOf(list, locals)];
    const value = valueOf(entry);
    if (holder !== undefined && value !== undefined && typeof value !== 'boolean') return note(holder, value);
    const values = list.op === 'list' ? list.args.map(valueOf) : [undefined];
    if (member === undefined || !values.every((each) => each !== undefined && typeof each !== 'boolean'))
      return other(list, locals);
    for (const each of values) note(member, each as string | number);
  }

  /** exists, all and exists_one over a list; whether it was one. */
  function comprehension(
    [name, receiver, [variable, body]]: readonly [string, ASTNode, readonly ASTNode[]],
    locals: Locals,
  ): boolean {
    const path = pathOf(receiver, locals);
    if (
      path === undefined ||
      variable?.op !== 'id' ||
      body === undefined ||
      !['exists', 'all', 'exists_one'].includes(name)
    )
      return false;
    condition(body, new Map(locals).set(variable.args, path));
    if (name === 'exists_one') exact = false;
    return true;
  }

  /** What comparisons with literals cannot decide; the literals inside are still worth trying. */
  function other(node: ASTNode, locals: Locals): void {
    exact = false;
    if (node.op === 'value' || node.op === 'id') return;
    for (const part of partsOf(node)) condition(part, locals);
  }

  condition(root, new Map());
  return { literals, exact };
}

function pathOf(node: ASTNode, locals: Locals): string | undefined {
  if (node.op === 'id') return locals.get(node.args) ?? node.args;
  if (node.op !== '.') return undefined;
  const owner = pathOf(node.args[0], locals);
  if (owner === undefined) return undefined;
  return node.args[0].op === 'id' && locals.has(node.args[0].args)
    ? `${owner}[].${node.args[1]}`
    : `${owner}.${node.args[1]}`;
}

function valueOf(node: ASTNode): string | number | boolean | undefined {
  if (node.op === '-_') {
    const value = valueOf(node.args);
    return typeof value === 'number' ? -value : undefined;
  }
  if (node.op !== 'value') return undefined;
  if (typeof node.args === 'bigint') return Number(node.args);
  return typeof node.args === 'string' || typeof node.args === 'number' || typeof node.args === 'boolean'
    ? node.args
    : undefined;
}
