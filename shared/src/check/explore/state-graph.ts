import type { Deed, WayOn } from '#shared/check/explore/way';
import { textOf, type Memory } from '#shared/check/explore/memory';

/** A state of a case: the step where it is, and what decides how it can go on. */
export interface CaseNode {
  readonly step: string;
  readonly memory: Memory;
  /** As which one it was found. */
  readonly found: number;
  /** How it was found first: with as few uncertain deeds as can be, then as few waits, then as few deeds. */
  readonly from: { readonly node: CaseNode; readonly deeds: readonly Deed[] } | undefined;
  /** Whether a case can certainly come here. */
  readonly sure: boolean;
  readonly ways: { readonly to: CaseNode; readonly deeds: readonly Deed[] }[];
}

/** What there is to explore: where it begins, how it goes on, and when it is too much. */
export interface Search {
  readonly begin: readonly WayOn[];
  waysOf(node: CaseNode): readonly WayOn[];
  /** What of a memory still matters at a step. */
  keep(step: string, memory: Memory): Memory;
  /** Counts one more state and the ways out of it; false where there are too many. */
  count(ways: number): boolean;
}

/** Every state that can be reached, in the order found; undefined where there are too many. */
export function searchStates({ begin, waysOf, keep, count }: Search): readonly CaseNode[] | undefined {
  // By what is known, then by step: the long text of a memory is the same object for every way that leaves it as it is.
  const known = new Map<string, Map<string, CaseNode>>();
  const found: CaseNode[] = [];
  // Certain ways without waiting first, then those with it, then the uncertain: each state is found in the best way.
  const open: Arrival[][] = [[], [], []];
  const arrive = (way: WayOn, from: CaseNode | undefined): void => {
    const sure = way.deeds.every((deed) => deed.sure);
    const level = !sure || from?.sure === false ? 2 : way.deeds.some(({ by }) => by === 'time') ? 1 : 0;
    open[level]!.push({ way, from });
  };
  for (const way of begin) arrive(way, undefined);
  const at = [0, 0, 0];
  for (;;) {
    const level = open.findIndex((queue, index) => at[index]! < queue.length);
    if (level < 0) return found;
    const { way, from } = open[level]![at[level]!]!;
    at[level]! += 1;
    const memory = keep(way.to, way.memory);
    const text = textOf(memory);
    const there = known.get(text) ?? new Map<string, CaseNode>();
    if (there.size === 0) known.set(text, there);
    let node = there.get(way.to);
    if (node === undefined) {
      const origin = from ?? BEGINNING;
      node = {
        step: way.to,
        memory,
        found: found.length,
        from: { node: origin, deeds: way.deeds },
        sure: level < 2,
        ways: [],
      };
      there.set(way.to, node);
      found.push(node);
      const ways = waysOf(node);
      if (!count(ways.length)) return undefined;
      for (const next of ways) arrive(next, node);
    }
    from?.ways.push({ to: node, deeds: way.deeds });
  }
}

interface Arrival {
  readonly way: WayOn;
  readonly from: CaseNode | undefined;
}

/** What stands before every first state. */
const BEGINNING: CaseNode = { step: '#begin', memory: new Map(), found: -1, from: undefined, sure: true, ways: [] };

/** The deeds that lead to a state, in order. */
export function deedsTo(node: CaseNode): readonly Deed[] {
  const parts: (readonly Deed[])[] = [];
  for (let at: CaseNode | undefined = node; at !== undefined; at = at.from?.node) parts.push(at.from?.deeds ?? []);
  return parts.reverse().flat();
}

/** The states from which one of the wanted can be reached, these included. */
export function leadingTo(nodes: readonly CaseNode[], wanted: (node: CaseNode) => boolean): ReadonlySet<CaseNode> {
  const before = new Map<CaseNode, CaseNode[]>();
  for (const node of nodes) for (const { to } of node.ways) (before.get(to) ?? before.set(to, []).get(to)!).push(node);
  const seen = new Set(nodes.filter(wanted));
  const open = [...seen];
  for (let node = open.pop(); node !== undefined; node = open.pop())
    for (const earlier of before.get(node) ?? [])
      if (!seen.has(earlier)) {
        seen.add(earlier);
        open.push(earlier);
      }
  return seen;
}
