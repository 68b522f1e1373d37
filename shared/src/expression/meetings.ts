import type { ASTNode } from '@marcbachmann/cel-js';
import { either, entryOf, type Flow, memberOf, NOWHERE } from '#shared/expression/flow';
import { COMPREHENSIONS } from '#shared/expression/functions';
import { partsOf } from '#shared/expression/parts';

/** Where an expression stands, as far as its names depend on it. */
export interface Standing {
  /** The path of the rows whose row it sees as `row`, e.g. form.rooms[]. */
  readonly row?: string | undefined;
  /** The path that its result is given to, e.g. form.kind for the first value of that field. */
  readonly result?: string | undefined;
}

/** Where each part of an expression comes from, and which flows are compared with each other, both sides in one. */
export interface Meetings {
  readonly flows: ReadonlyMap<ASTNode, Flow>;
  readonly meetings: readonly Flow[];
}

const EQUALITIES: ReadonlySet<string> = new Set(['==', '!=']);

type Locals = ReadonlyMap<string, Flow>;

/** Follows every value of an expression from where it comes to what it is compared with. */
export function meetingsIn(root: ASTNode, { row, result }: Standing): Meetings {
  const flows = new Map<ASTNode, Flow>();
  const meetings: Flow[] = [];

  function visit(node: ASTNode, locals: Locals): Flow {
    const flow = follow(node, locals);
    flows.set(node, flow);
    return flow;
  }

  function follow(node: ASTNode, locals: Locals): Flow {
    switch (node.op) {
      case 'value':
        return typeof node.args === 'string' ? { paths: [], texts: [node] } : NOWHERE;
      case 'id':
        return locals.get(node.args) ?? { paths: [node.args === 'row' ? (row ?? 'row') : node.args], texts: [] };
      case '.':
        return memberOf(visit(node.args[0], locals), node.args[1]);
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

  const whole = visit(root, new Map());
  if (result !== undefined) meet(whole, { paths: [result], texts: [] });
  return { flows, meetings };
}
