import type { ASTNode } from '@marcbachmann/cel-js';
import type { Among } from '#shared/expression/say/wording';

/** What `exists` and `all` say of a list where each entry must be among values (in), or must not (out). */
export const AMONG: Readonly<Record<'exists' | 'all', Readonly<Record<'in' | 'out', Among>>>> = {
  exists: { in: 'anyOf', out: 'otherThan' },
  all: { in: 'onlyOf', out: 'noneOf' },
};

/** What holds where that does not. */
export const NOT_AMONG: Readonly<Record<Among, Among>> = {
  anyOf: 'noneOf',
  noneOf: 'anyOf',
  onlyOf: 'otherThan',
  otherThan: 'onlyOf',
};

/** Values that a bound name is compared with, and nothing else: whether it must be among them, or must not. */
export interface Listed {
  readonly among: boolean;
  readonly values: readonly ASTNode[];
}

/** Reads `each in [..]`, `each == a || each == b`, and what says that it is none of them; undefined where there is more. */
export function listedIn(body: ASTNode, name: string): Listed | undefined {
  if (body.op === '!_') {
    const inner = listedIn(body.args, name);
    return inner && { ...inner, among: !inner.among };
  }
  if (body.op === 'in') {
    const [each, list] = body.args;
    return isName(each, name) &&
      list.op === 'list' &&
      list.args.length > 0 &&
      list.args.every(({ op }) => op === 'value')
      ? { among: true, values: list.args }
      : undefined;
  }
  if (body.op === '==' || body.op === '!=') {
    const [left, right] = body.args;
    const value = isName(left, name) ? right : isName(right, name) ? left : undefined;
    return value?.op === 'value' ? { among: body.op === '==', values: [value] } : undefined;
  }
  if (body.op !== '||' && body.op !== '&&') return undefined;
  const [left, right] = body.args.map((part) => listedIn(part, name));
  const among = body.op === '||';
  if (left?.among !== among || right?.among !== among) return undefined;
  return { among, values: [...left.values, ...right.values] };
}

function isName(node: ASTNode, name: string): boolean {
  return node.op === 'id' && node.args === name;
}
