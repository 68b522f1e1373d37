/** The strongly connected parts of a graph, those first that lead to no other one of them (Tarjan 1972, without recursion). */
export function componentsOf<N>(nodes: readonly N[], nextOf: (node: N) => readonly N[]): readonly (readonly N[])[] {
  const order = new Map<N, number>();
  const low = new Map<N, number>();
  const stack: N[] = [];
  const stacked = new Set<N>();
  const made: N[][] = [];
  for (const root of nodes) {
    if (order.has(root)) continue;
    const work: { readonly node: N; readonly next: readonly N[]; at: number }[] = [];
    const enter = (node: N): void => {
      order.set(node, order.size);
      low.set(node, order.get(node)!);
      stack.push(node);
      stacked.add(node);
      work.push({ node, next: nextOf(node), at: 0 });
    };
    enter(root);
    for (let top = work.at(-1); top !== undefined; top = work.at(-1)) {
      const { node } = top;
      const next = top.next[top.at];
      if (next !== undefined) {
        top.at += 1;
        if (!order.has(next)) enter(next);
        else if (stacked.has(next)) low.set(node, Math.min(low.get(node)!, order.get(next)!));
        continue;
      }
      work.pop();
      const above = work.at(-1)?.node;
      if (above !== undefined) low.set(above, Math.min(low.get(above)!, low.get(node)!));
      if (low.get(node) !== order.get(node)) continue;
      const component = stack.splice(stack.lastIndexOf(node));
      component.forEach((member) => stacked.delete(member));
      made.push(component);
    }
  }
  return made;
}
