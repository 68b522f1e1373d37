interface Node<T> {
  readonly needs: ReadonlySet<T>;
}

/** Every node after all that it needs. Where they need each other in a circle, the one met first comes last of them. */
export function inOrder<T extends Node<T>>(nodes: readonly T[]): T[] {
  return componentsOf(nodes).flat();
}

/** The groups of nodes that need each other in a circle; a node that needs itself is one too. */
export function circlesIn<T extends Node<T>>(nodes: readonly T[]): T[][] {
  return componentsOf(nodes).filter(
    ([first, ...others]) => others.length > 0 || (first !== undefined && first.needs.has(first)),
  );
}

/** Strongly connected components, each after those that it needs (Tarjan 1972), without recursion: forms may be long. */
function componentsOf<T extends Node<T>>(nodes: readonly T[]): T[][] {
  const index = new Map<T, number>();
  const low = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  const components: T[][] = [];

  function enter(node: T): { node: T; rest: Iterator<T> } {
    index.set(node, index.size);
    low.set(node, index.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, rest: node.needs.values() };
  }

  function lower(node: T, value: number): void {
    low.set(node, Math.min(low.get(node)!, value));
  }

  function close(node: T): void {
    const component = open.splice(open.lastIndexOf(node));
    for (const member of component) isOpen.delete(member);
    components.push(component);
  }

  for (const start of nodes) {
    if (index.has(start)) continue;
    const path = [enter(start)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.rest.next();
      if (next.done === true) {
        if (low.get(top.node) === index.get(top.node)) close(top.node);
        path.pop();
        const above = path.at(-1);
        if (above !== undefined) lower(above.node, low.get(top.node)!);
      } else if (!index.has(next.value)) path.push(enter(next.value));
      else if (isOpen.has(next.value)) lower(top.node, index.get(next.value)!);
    }
  }
  return components;
}
