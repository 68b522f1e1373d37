import type { ASTNode } from '@marcbachmann/cel-js';
import { COMPREHENSIONS, FUNCTIONS } from '#shared/expression/functions';
import { expressionIssue, type ExpressionIssue } from '#shared/expression/issue';
import type { Scope, ValueType } from '#shared/expression/value-type';

/** What a walk over the syntax tree finds. */
export interface Walk {
  readonly issues: readonly ExpressionIssue[];
  readonly reads: readonly string[];
}

/** How deep lists may be gone through at once, the row that an expression stands in counted: three times 200 rows are 8 million steps. */
const MAX_NESTING = 2;

/** What is known of a node: its type, and its path from a root as long as no list was entered. */
interface Seen {
  readonly type: ValueType;
  readonly path?: readonly string[];
  readonly ended?: boolean;
}

type Locals = ReadonlyMap<string, ValueType>;

/**
 * Verifies every name that an expression reads, those inside has() too, which the checker lets through; refuses functions
 * outside the closed table, and gathers the paths. Types are inferred as far as paths need them.
 */
export function walk(root: ASTNode, scope: Scope): Walk {
  const issues: ExpressionIssue[] = [];
  const reads = new Set<string>();

  function visit(node: ASTNode, locals: Locals, nesting: number): ValueType {
    const seen = resolve(node, locals, nesting);
    if (seen.path === undefined) return seen.type;
    reads.add(seen.path.join('.'));
    const wholeRoot =
      seen.path.length === 1 && seen.ended !== true && typeof seen.type === 'object' && 'object' in seen.type;
    if (wholeRoot) issues.push(expressionIssue('EXPRESSION.WHOLE', node.start, node.end, seen.path[0]));
    return seen.type;
  }

  function resolve(node: ASTNode, locals: Locals, nesting: number): Seen {
    if (node.op === 'id') return named(node.args, node, locals);
    if (node.op === '.') return member(resolve(node.args[0], locals, nesting), node.args[1], node);
    if (node.op === '[]') {
      const list = resolve(node.args[0], locals, nesting);
      visit(node.args[1], locals, nesting);
      if (list.type === 'dyn') return { ...list, ended: true };
      if (typeof list.type === 'object' && 'list' in list.type) return { ...list, type: list.type.list, ended: true };
      issues.push(expressionIssue('EXPRESSION.NOT_ALLOWED', node.start, node.end, '[ ]'));
      return { type: 'dyn' };
    }
    return { type: structure(node, locals, nesting) };
  }

  function named(name: string, node: ASTNode, locals: Locals): Seen {
    const local = locals.get(name);
    if (local !== undefined) return { type: local };
    const type = Object.hasOwn(scope, name) ? scope[name] : undefined;
    if (type !== undefined) return { type, path: [name] };
    issues.push(expressionIssue('EXPRESSION.UNKNOWN_NAME', node.start, node.end, name));
    return { type: 'dyn' };
  }

  function member(owner: Seen, name: string, node: ASTNode): Seen {
    const path = owner.path && (owner.ended === true ? owner.path : [...owner.path, name]);
    const kept = { ...(path && { path }), ...(owner.ended === true && { ended: true }) };
    if (owner.type === 'dyn') return { type: 'dyn', ...kept };
    const object = typeof owner.type === 'object' && 'object' in owner.type ? owner.type.object : undefined;
    const type = object && Object.hasOwn(object, name) ? object[name] : undefined;
    if (type !== undefined) return { type, ...kept };
    issues.push(expressionIssue('EXPRESSION.UNKNOWN_NAME', node.end - name.length, node.end, name));
    return { type: 'dyn' };
  }

  function structure(node: ASTNode, locals: Locals, nesting: number): ValueType {
    switch (node.op) {
      case 'value':
        return literal(node);
      case 'call': {
        const [name, args] = node.args;
        if (!FUNCTIONS.has(name)) return refuse(node, name);
        for (const argument of args) visit(argument, locals, nesting);
        return 'dyn';
      }
      case 'rcall':
        return method(node, locals, nesting);
      case 'list': {
        const types = node.args.map((entry) => visit(entry, locals, nesting));
        return { list: types[0] ?? 'dyn' };
      }
      case 'map':
        for (const entry of node.args) for (const part of entry) visit(part, locals, nesting);
        return 'dyn';
      case '?:': {
        const types = node.args.map((part) => visit(part, locals, nesting));
        return types[1] === 'dyn' ? (types[2] ?? 'dyn') : (types[1] ?? 'dyn');
      }
      case '!_':
      case '-_':
        return visit(node.args, locals, nesting);
      case '+':
        return sumOrJoin(
          node,
          node.args.map((part) => visit(part, locals, nesting)),
        );
      default:
        for (const part of node.args as readonly ASTNode[]) visit(part, locals, nesting);
        return 'dyn';
    }
  }

  function method(node: ASTNode & { op: 'rcall' }, locals: Locals, nesting: number): ValueType {
    const [name, receiver, args] = node.args;
    if (!COMPREHENSIONS.has(name)) {
      if (!FUNCTIONS.has(name)) return refuse(node, name);
      visit(receiver, locals, nesting);
      for (const argument of args) visit(argument, locals, nesting);
      return 'dyn';
    }
    const type = visit(receiver, locals, nesting);
    const [variable, ...bodies] = args;
    if (nesting + 1 > MAX_NESTING) {
      issues.push(expressionIssue('EXPRESSION.NESTED', node.start, node.end));
      return 'dyn';
    }
    if (variable?.op !== 'id') return 'dyn';
    const inner = new Map(locals).set(variable.args, typeof type === 'object' && 'list' in type ? type.list : 'dyn');
    const types = bodies.map((body) => visit(body, inner, nesting + 1));
    if (name === 'filter') return type;
    return name === 'map' ? { list: types.at(-1) ?? 'dyn' } : 'bool';
  }

  function literal(node: ASTNode & { op: 'value' }): ValueType {
    if (typeof node.args === 'object' && node.args !== null)
      return refuse(node, node.input.slice(node.start, node.end));
    if (typeof node.args === 'bigint' || typeof node.args === 'number') return 'double';
    return typeof node.args === 'string' ? 'string' : typeof node.args === 'boolean' ? 'bool' : 'dyn';
  }

  /** Joining lists is refused: inside comprehensions it would multiply their sizes. */
  function sumOrJoin(node: ASTNode, sides: readonly ValueType[]): ValueType {
    return sides.some((side) => typeof side === 'object') ? refuse(node, '+') : (sides[0] ?? 'dyn');
  }

  function refuse(node: ASTNode, name: string): ValueType {
    issues.push(expressionIssue('EXPRESSION.NOT_ALLOWED', node.start, node.end, name));
    return 'dyn';
  }

  visit(root, new Map(), Object.hasOwn(scope, 'row') ? 1 : 0);
  return { issues, reads: [...reads] };
}
