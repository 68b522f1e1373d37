import type { ASTNode } from '@marcbachmann/cel-js';
import { engineOf } from '#shared/expression/engine';
import type { Scope } from '#shared/expression/value-type';
import { leafAt, type Leaf } from '#shared/expression/goal-leaf';

/** A condition as a tree of parts, each of which can be made to hold, or not to, by itself. */
export type Goal =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Goal[] }
  | { readonly kind: 'not'; readonly part: Goal }
  | { readonly kind: 'choose'; readonly when: Goal; readonly then: Goal; readonly otherwise: Goal }
  | { readonly kind: 'leaf'; readonly leaf: Leaf };

const NO_ROOTS: Scope = {};
const goals = new WeakMap<Scope, Map<string, Goal | undefined>>();

/** The parts of an expression; undefined where it cannot be read. Kept by scope and source. */
export function goalOf(source: string, scope: Scope): Goal | undefined {
  const known = goals.get(scope) ?? new Map<string, Goal | undefined>();
  goals.set(scope, known);
  if (!known.has(source)) known.set(source, read(source, scope));
  return known.get(source);
}

function read(source: string, scope: Scope): Goal | undefined {
  try {
    return partAt(engineOf(NO_ROOTS).check.parse(source).ast);
  } catch {
    return undefined;
  }

  function partAt(node: ASTNode): Goal {
    if (node.op === '&&' || node.op === '||')
      return { kind: node.op === '&&' ? 'all' : 'any', parts: node.args.map(partAt) };
    if (node.op === '!_') return { kind: 'not', part: partAt(node.args) };
    if (node.op === '?:') {
      const [when, then, otherwise] = node.args.map(partAt);
      return { kind: 'choose', when: when!, then: then!, otherwise: otherwise! };
    }
    const leaf = leafAt(source, node, scope);
    if (leaf === undefined) throw new Error('not a part');
    return { kind: 'leaf', leaf };
  }
}
