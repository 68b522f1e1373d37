import type { ASTNode } from '@marcbachmann/cel-js';
import { engineOf } from '#shared/expression/engine';
import { type Flow, NOWHERE, either, entryOf, memberOf } from '#shared/expression/flow';
import { COMPREHENSIONS } from '#shared/expression/functions';
import { partsOf } from '#shared/expression/parts';
import type { Scope } from '#shared/expression/value-type';

/**
 * What an expression may mention. A member stands at a path: form.seats, form.rooms[].area (in rows, however they are
 * reached), step.inspect. A value is a text that a path is compared with: a key of an option or of an outcome.
 */
export type Mentioned =
  | { readonly kind: 'member'; readonly path: string }
  | { readonly kind: 'value'; readonly path: string; readonly value: string };

/** Where an expression stands, as far as its names depend on it. */
export interface Standing {
  /** The path of the rows whose row it sees as `row`, e.g. form.rooms[]. */
  readonly row?: string | undefined;
  /** The path that its result is given to, e.g. form.kind for the first value of that field. */
  readonly result?: string | undefined;
}

/** A range of the source in UTF-16 units: [from, to). */
export interface SourceRange {
  readonly from: number;
  readonly to: number;
}

const NO_ROOTS: Scope = {};
const EQUALITIES: ReadonlySet<string> = new Set(['==', '!=']);

/**
 * Where an expression mentions something, in order: the name of a member without its dot, a text with its quotes. Empty
 * for an expression that cannot be read. Follows the names that comprehensions bind, lists, maps and choices; what is
 * built of several texts is not followed, nor what is compared by order. Pure; never throws.
 */
export function mentionsOf(source: string, mentioned: Mentioned, standing: Standing = {}): readonly SourceRange[] {
  try {
    return gather(engineOf(NO_ROOTS).check.parse(source).ast, mentioned, standing);
  } catch {
    return [];
  }
}

type Locals = ReadonlyMap<string, Flow>;

function gather(root: ASTNode, mentioned: Mentioned, standing: Standing): readonly SourceRange[] {
  const members = new Map<number, SourceRange>();
  const meetings: Flow[] = [];

  function visit(node: ASTNode, locals: Locals): Flow {
    switch (node.op) {
      case 'value':
        return typeof node.args === 'string' ? { paths: [], texts: [node] } : NOWHERE;
      case 'id':
        return (
          locals.get(node.args) ?? { paths: [node.args === 'row' ? (standing.row ?? 'row') : node.args], texts: [] }
        );
      case '.':
        return member(node, memberOf(visit(node.args[0], locals), node.args[1]));
      case '[]':
        return lookedUp(visit(node.args[0], locals), visit(node.args[1], locals));
      case 'list':
        return { ...NOWHERE, entries: either(node.args.map((entry) => visit(entry, locals))) };
      case 'map': {
        const [keys, values] = [0, 1].map((side) => either(node.args.map((entry) => visit(entry[side]!, locals))));
        return { ...NOWHERE, keys, entries: values };
      }
      case '?:': {
        visit(node.args[0], locals);
        return either([visit(node.args[1], locals), visit(node.args[2], locals)]);
      }
      case 'rcall':
        return COMPREHENSIONS.has(node.args[0]) ? comprehension(node.args, locals) : others(node, locals);
      case 'call':
        return node.args[0] === 'string'
          ? either(node.args[1].map((part) => visit(part, locals)))
          : others(node, locals);
      default:
        return EQUALITIES.has(node.op) || node.op === 'in' ? compared(node, locals) : others(node, locals);
    }
  }

  function member(node: ASTNode & { op: '.' }, flow: Flow): Flow {
    if (mentioned.kind === 'member' && flow.paths.includes(mentioned.path))
      members.set(node.end, { from: node.end - node.args[1].length, to: node.end });
    return flow;
  }

  function compared(node: ASTNode, locals: Locals): Flow {
    const [left, right] = (node.args as readonly [ASTNode, ASTNode]).map((side) => visit(side, locals));
    if (node.op === 'in') lookedUp(right!, left!, true);
    else meet(left!, right!);
    return NOWHERE;
  }

  /** What stands in a list or map; where it is a map, or asked whether it is in there, keys meet what is looked up. */
  function lookedUp(holder: Flow, key: Flow, asked = false): Flow {
    if (holder.keys !== undefined) meet(holder.keys, key);
    const entry = entryOf(holder);
    if (asked && holder.keys === undefined) meet(entry, key);
    return entry;
  }

  function comprehension(
    [name, receiver, [variable, ...bodies]]: readonly [string, ASTNode, readonly ASTNode[]],
    locals: Locals,
  ): Flow {
    const list = visit(receiver, locals);
    const inner = new Map(locals);
    if (variable?.op === 'id') inner.set(variable.args, list.keys ?? entryOf(list));
    const flows = bodies.map((body) => visit(body, inner));
    if (name === 'filter') return list.keys === undefined ? list : { ...NOWHERE, entries: list.keys };
    return name === 'map' ? { ...NOWHERE, entries: flows.at(-1) ?? NOWHERE } : NOWHERE;
  }

  function others(node: ASTNode, locals: Locals): Flow {
    for (const part of partsOf(node)) visit(part, locals);
    return NOWHERE;
  }

  /** Two flows whose values are compared: whatever is a text in either stands for a value of every path in either. */
  function meet(left: Flow, right: Flow): void {
    meetings.push(either([left, right]));
    const inner = [left, right].map(entryOf);
    if (left.entries !== undefined || right.entries !== undefined) meet(inner[0]!, inner[1]!);
  }

  const result = visit(root, new Map());
  if (mentioned.kind === 'member') return [...members.values()].sort((a, b) => a.from - b.from);
  if (standing.result !== undefined) meet(result, { paths: [standing.result], texts: [] });
  return textsOf(meetings, mentioned);
}

/** The texts that meet the path, directly or over a text that does; of those, the ones that are the value. */
function textsOf(meetings: readonly Flow[], mentioned: Mentioned & { kind: 'value' }): readonly SourceRange[] {
  const found = new Set<ASTNode>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { paths, texts } of meetings) {
      const meets =
        paths.includes(mentioned.path) ||
        paths.includes(`${mentioned.path}[]`) ||
        texts.some((text) => found.has(text));
      if (meets) for (const text of texts) found.add(text);
    }
  }
  return [...found]
    .filter(({ args }) => args === mentioned.value)
    .map(({ start, end }) => ({ from: start, to: end }))
    .sort((a, b) => a.from - b.from);
}
