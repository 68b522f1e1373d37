import type { ASTNode } from '@marcbachmann/cel-js';
import { say } from '#shared/kernel/text';
import { COMPREHENSIONS } from '#shared/expression/functions';
import type { Meetings } from '#shared/expression/meetings';
import { partsOf } from '#shared/expression/parts';
import { inSentence, labelsOf } from '#shared/expression/say/labels';
import { AMONG, listedIn, NOT_AMONG } from '#shared/expression/say/listed';
import { listsBy } from '#shared/expression/say/lists';
import { amountWords, measureOf } from '#shared/expression/say/measure';
import type { Holds, Names } from '#shared/expression/say/names';
import { isEach, isRelation, MIRRORED, OPPOSITES } from '#shared/expression/say/relations';
import type { Among, Relation, Sign, Wording } from '#shared/expression/say/wording';

/** How tightly words hang together: a part that hangs looser than its place asks for is put in brackets. */
const RANK = { loose: 0, or: 1, and: 2, relation: 3, sum: 4, product: 5, unary: 6, noun: 7, atom: 8 } as const;
type Rank = (typeof RANK)[keyof typeof RANK];
type Said = readonly [words: string, rank: Rank];

/** Whether a part is said as something that holds (网上经营 为是) or as a value (网上经营). */
type Mode = 'condition' | 'value';

/** The names that lists bind: how deep they were bound, and whether each stands for a row. */
type Locals = ReadonlyMap<string, { readonly depth: number; readonly holds: 'rows' | 'entries' }>;
interface Around {
  readonly locals: Locals;
  readonly depth: number;
}

type Comprehension = readonly [name: string, receiver: ASTNode, args: readonly ASTNode[]];

/** Says a syntax tree in one language. */
export function sayNode(root: ASTNode, met: Meetings, names: Names, wording: Wording, result?: string): string {
  const label = labelsOf(met, names, wording);
  const path = (node: ASTNode): string | undefined => met.flows.get(node)?.paths[0];
  const holdsAt = (node: ASTNode): Holds | undefined => {
    const known = path(node);
    return known === undefined ? undefined : names.holds?.(known);
  };

  const { rowsOrEntries, sizeOf } = listsBy(holdsAt);

  /** A part with brackets where it hangs looser than `least`. */
  function part(node: ASTNode, around: Around, least: Rank, mode: Mode = 'value'): string {
    const [words, rank] = said(node, around, mode);
    return rank < least ? wording.bracket(words) : words;
  }

  function said(node: ASTNode, around: Around, mode: Mode): Said {
    if (node.op === '&&' || node.op === '||') return joined(node, around);
    if (node.op === '!_') return negated(node.args, around);
    if (isRelation(node.op)) return related(node.op, node.args as [ASTNode, ASTNode], around);
    if (node.op === 'in') return within(node.args as [ASTNode, ASTNode], around, true);
    if (node.op === '?:') return chosen(node.args as readonly ASTNode[], around, mode);
    if (node.op === 'call' && node.args[0] === 'has') return has(node.args[1], around, 'given');
    if (node.op === 'rcall' && isEach(node.args[0])) return each(node.args, around);
    if (node.op === 'call' || node.op === 'rcall') {
      const [words, rank] = called(node, around);
      return mode === 'condition' && rank > RANK.relation ? [wording.yes(words), RANK.relation] : [words, rank];
    }
    if (mode === 'value') return value(node, around);
    if (node.op === 'value' && typeof node.args === 'boolean') return [wording.always[`${node.args}`], RANK.atom];
    return [wording.yes(part(node, around, RANK.sum)), RANK.relation];
  }

  /** Comparisons side by side need no brackets; what mixes 并且 with 或者 does, whatever binds tighter. */
  function joined(node: ASTNode & { op: '&&' | '||' }, around: Around): Said {
    const chain = (inner: ASTNode): readonly ASTNode[] => (inner.op === node.op ? inner.args.flatMap(chain) : [inner]);
    const parts = chain(node).map((inner) => part(inner, around, RANK.relation, 'condition'));
    return node.op === '&&' ? [wording.and(parts), RANK.and] : [wording.or(parts), RANK.or];
  }

  function negated(node: ASTNode, around: Around): Said {
    if (node.op === '!_') return said(node.args, around, 'condition');
    if (isRelation(node.op)) return related(OPPOSITES[node.op], node.args as [ASTNode, ASTNode], around);
    if (node.op === 'in') return within(node.args as [ASTNode, ASTNode], around, false);
    if (node.op === 'call' && node.args[0] === 'has') return has(node.args[1], around, 'missing');
    if (node.op === 'value' && typeof node.args === 'boolean') return [wording.always[`${!node.args}`], RANK.atom];
    if ((node.op === 'call' || node.op === 'rcall') && Object.hasOwn(wording.notCalls, node.args[0]))
      return called(node, around, wording.notCalls);
    if (node.op === 'rcall' && isEach(node.args[0])) return each(node.args, around, false);
    if (['&&', '||', '?:'].includes(node.op)) return [wording.not(said(node, around, 'condition')[0]), RANK.relation];
    return [wording.no(part(node, around, RANK.sum)), RANK.relation];
  }

  function related(relation: Relation, [left, right]: readonly [ASTNode, ASTNode], around: Around): Said {
    const [subject, truth] = typeof right.args === 'boolean' ? [left, right.args] : [right, left.args];
    if (typeof truth === 'boolean' && (relation === '==' || relation === '!='))
      return truth === (relation === '==') ? said(subject, around, 'condition') : negated(subject, around);
    if (left.op === 'value' && right.op !== 'value') return related(MIRRORED[relation], [right, left], around);
    const one = part(left, around, RANK.sum);
    if (right.op === 'value' && right.args === '' && (relation === '==' || relation === '!='))
      return [relation === '==' ? wording.empty(one) : wording.notEmpty(one), RANK.relation];
    const measure = wording.compare[measureOf([left, right], holdsAt)];
    const amount = holdsAt(left) === 'money' ? amountWords(right, wording.language) : undefined;
    if (amount !== undefined) return [measure[relation](one, amount), RANK.relation];
    return [measure[relation](one, part(right, around, RANK.sum)), RANK.relation];
  }

  function within([entry, holder]: readonly [ASTNode, ASTNode], around: Around, inside: boolean): Said {
    const one = part(entry, around, RANK.sum);
    const values =
      holder.op === 'list' ? holder.args : holder.op === 'map' ? holder.args.map(([key]) => key!) : undefined;
    if (values === undefined)
      return [(inside ? wording.contains : wording.lacks)(part(holder, around, RANK.noun), one), RANK.relation];
    if (values.length === 0) return [wording.always[inside ? 'false' : 'true'], RANK.atom];
    if (values.length === 1) return related(inside ? '==' : '!=', [entry, values[0]!], around);
    return [(inside ? wording.oneOf : wording.noneOf)(one, listOf(values, around)), RANK.relation];
  }

  function chosen([condition, then, otherwise]: readonly ASTNode[], around: Around, mode: Mode): Said {
    const words = wording.choice(
      said(condition!, around, 'condition')[0],
      part(then!, around, RANK.or, mode),
      said(otherwise!, around, mode)[0],
    );
    return [words, RANK.loose];
  }

  function has([of]: readonly ASTNode[], around: Around, how: 'given' | 'missing'): Said {
    if (of === undefined) return [wording.called('has', []), RANK.relation];
    const known = path(of) ?? '';
    const asked = /^(form|row)[.[]|\.form\./.test(known) ? 'answer' : 'known';
    return [wording[how][asked](part(of, around, RANK.noun)), RANK.relation];
  }

  function each([name, receiver, args]: Comprehension, around: Around, holding = true): Said {
    const [variable, body] = args;
    const list = part(receiver, around, RANK.noun);
    if (!isEach(name) || variable?.op !== 'id' || body === undefined)
      return [wording.called(name, [list]), RANK.relation];
    const listed = listedIn(body, variable.args);
    if (listed !== undefined && name !== 'exists_one') {
      const among = AMONG[name][listed.among ? 'in' : 'out'];
      return [amongWords(holding ? among : NOT_AMONG[among], list, listed.values, around), RANK.relation];
    }
    const holds = rowsOrEntries(receiver, variable.args, body);
    const inner = said(body, bound(around, variable.args, holds), 'condition')[0];
    if (holding) return [wording.each[name][holds](list, inner), RANK.loose];
    if (name === 'exists_one') return [wording.not(wording.each[name][holds](list, inner)), RANK.relation];
    return [wording.notEach[name][holds](list, inner), RANK.loose];
  }

  /** A list whose entries are only compared with values has shorter words. */
  function amongWords(among: Among, list: string, values: readonly ASTNode[], around: Around): string {
    const words = listOf(values, around);
    if (values.length === 1 && among === 'anyOf') return wording.contains(list, words);
    if (values.length === 1 && among === 'noneOf') return wording.lacks(list, words);
    return wording.among[among](list, words);
  }

  /** Calls, and what filters or goes through a list. */
  function called(node: ASTNode & { op: 'call' | 'rcall' }, around: Around, calls = wording.calls): Said {
    const name = node.args[0];
    if (node.op === 'rcall' && COMPREHENSIONS.has(name)) return gone(node.args, around);
    const parts = partsOf(node);
    if (name === 'string' && parts.length === 1) return said(parts[0]!, around, 'value');
    if (name === 'size' && parts.length === 1 && parts[0]?.op === 'rcall' && parts[0].args[0] === 'filter')
      return gone(parts[0].args, around, wording.count);
    if (name === 'size' && parts.length === 1)
      return [wording.size[sizeOf(parts[0]!)](part(parts[0]!, around, RANK.noun)), RANK.noun];
    if (!Object.hasOwn(calls, name)) {
      const own = names.called?.(name);
      const words = parts.map((inner) => said(inner, around, 'value')[0]);
      return [wording.called(own === undefined ? name : say(own, wording.language), words), RANK.noun];
    }
    const holding = Object.hasOwn(wording.notCalls, name);
    const words = parts.map((inner, at) =>
      name === 'substring' && at === 1
        ? position(inner, around)
        : argument(inner, around, holding ? RANK.sum : RANK.noun),
    );
    return [calls[name]!(...words), holding ? RANK.relation : RANK.noun];
  }

  /** Negative numbers as arguments need no brackets. */
  function argument(node: ASTNode, around: Around, least: Rank): string {
    return part(node, around, node.op === '-_' && node.args.op === 'value' ? RANK.unary : least);
  }

  /** People count characters from 1. */
  function position(node: ASTNode, around: Around): string {
    return node.op === 'value' ? String(Number(node.args) + 1) : wording.bracket(`${part(node, around, RANK.sum)} + 1`);
  }

  function gone([name, receiver, args]: Comprehension, around: Around, filter = wording.filter): Said {
    const variable = args[0]?.op === 'id' ? args[0].args : '';
    const [condition, result] =
      name === 'filter' ? [args[1], undefined] : args.length > 2 ? [args[1], args[2]] : [undefined, args[1]];
    const holds = rowsOrEntries(receiver, variable, ...args.slice(1));
    const inner = bound(around, variable, holds);
    let words = part(receiver, around, RANK.noun);
    if (condition !== undefined) words = filter[holds](words, said(condition, inner, 'condition')[0]);
    if (result !== undefined) words = wording.mapped[holds](words, part(result, inner, RANK.noun));
    return [words, RANK.noun];
  }

  function value(node: ASTNode, around: Around): Said {
    switch (node.op) {
      case 'value':
        return [literal(node), RANK.atom];
      case 'id':
      case '.':
        return [named(node, around), RANK.noun];
      case '[]':
        return [entry(node.args[0], node.args[1], around), RANK.noun];
      case 'list':
        return [wording.bracket(listOf(node.args, around)), RANK.atom];
      case 'map':
        return [
          wording.map(node.args.map(([key, inner]) => [keyed(key!, around), part(inner!, around, RANK.or)])),
          RANK.atom,
        ];
      case '-_':
        return [wording.negative(part(node.args, around, RANK.noun)), RANK.unary];
      default:
        return arithmetic(node.op as Sign, node.args as readonly [ASTNode, ASTNode], around);
    }
  }

  function arithmetic(sign: Sign, [left, right]: readonly [ASTNode, ASTNode], around: Around): Said {
    const rank = sign === '+' || sign === '-' ? RANK.sum : RANK.product;
    const least = sign === '%' ? RANK.unary : rank;
    const next = rank === RANK.sum ? RANK.product : RANK.unary;
    return [wording.arithmetic[sign](part(left, around, least), part(right, around, next)), rank];
  }

  /** A name: the label of its path, told apart from the same label of other rows. */
  function named(node: ASTNode & { op: 'id' | '.' }, around: Around): string {
    const found = path(node) === undefined ? undefined : names.path(path(node)!);
    const own = found && inSentence(found, wording);
    if (node.op === 'id') {
      const local = around.locals.get(node.args);
      if (local !== undefined) return wording.it[local.holds];
      return own ?? (node.args === 'today' ? wording.today : node.args);
    }
    const [owner, member] = node.args;
    if (owner.op === 'id') {
      const local = around.locals.get(owner.args);
      if (local !== undefined) return local.depth < around.depth ? wording.outer(own ?? member) : (own ?? member);
      if (own !== undefined && owner.args === 'row' && around.depth > 0) return wording.own(own);
    }
    if (own !== undefined && isPlain(owner, around)) return own;
    if (
      own === undefined &&
      isPlain(owner, around) &&
      path(owner) !== undefined &&
      names.path(path(owner)!) === undefined
    )
      return node.input.slice(node.start, node.end);
    return wording.member(part(owner, around, RANK.noun), own ?? member);
  }

  /** The key of a map: what a part of the answer is called, where the map becomes one. */
  function keyed(key: ASTNode, around: Around): string {
    const found = typeof key.args === 'string' ? names.path(`${result}.${key.args}`) : undefined;
    return found === undefined ? part(key, around, RANK.or) : say(found, wording.language);
  }

  /** Whether an expression is nothing but names from a root on: then its own label says all. */
  function isPlain(node: ASTNode, around: Around): boolean {
    return node.op === 'id' ? !around.locals.has(node.args) : node.op === '.' && isPlain(node.args[0], around);
  }

  function entry(list: ASTNode, index: ASTNode, around: Around): string {
    if (list.op === 'map') return wording.lookedUp(part(list, around, RANK.noun), part(index, around, RANK.sum));
    const words = part(list, around, RANK.noun);
    const holds = holdsAt(list) === 'rows' ? 'rows' : 'entries';
    return index.op === 'value' && (typeof index.args === 'bigint' || typeof index.args === 'number')
      ? wording.nth[holds](words, Number(index.args) + 1)
      : wording.at(words, part(index, around, RANK.sum));
  }

  function literal(node: ASTNode & { op: 'value' }): string {
    if (typeof node.args === 'string') return label(node);
    if (typeof node.args === 'boolean' || node.args === null) return wording.truth[`${node.args}`];
    return typeof node.args === 'number' || typeof node.args === 'bigint'
      ? String(node.args)
      : node.input.slice(node.start, node.end);
  }

  function listOf(values: readonly ASTNode[], around: Around): string {
    return wording.list(values.map((inner) => part(inner, around, RANK.sum)));
  }

  function bound(around: Around, name: string, holds: 'rows' | 'entries'): Around {
    const depth = around.depth + 1;
    return { locals: new Map(around.locals).set(name, { depth, holds }), depth };
  }

  const whole = path(root);
  const mode: Mode = whole !== undefined && names.holds?.(whole) === 'yesNo' ? 'condition' : 'value';
  return said(root, { locals: new Map(), depth: 0 }, mode)[0];
}
