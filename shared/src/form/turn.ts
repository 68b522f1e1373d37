import type { Place } from '#shared/form/place';

/**
 * Places that wait for evaluation, each once, in the order of the plan. The ranks that wait are a binary heap, so that a turn
 * costs what waits and its logarithm, whatever the length of the form.
 */
export class Turn {
  private readonly waiting = new Map<number, Set<Place>>();
  private readonly heap: number[] = [];
  private reached = -1;

  /** Adds a place. One whose turn has passed is part of a circle and is not evaluated again. */
  add(place: Place): void {
    const { rank } = place.node;
    if (rank < this.reached) return;
    const others = this.waiting.get(rank);
    if (others !== undefined) others.add(place);
    else {
      this.waiting.set(rank, new Set([place]));
      this.push(rank);
    }
  }

  /** Hands over every waiting place, also those that are added meanwhile; each at most once. */
  run(settle: (place: Place) => void): void {
    while (this.heap.length > 0) {
      this.reached = this.heap[0]!;
      for (const place of this.waiting.get(this.reached)!) settle(place);
      this.waiting.delete(this.reached);
      this.pop();
    }
    this.reached = -1;
  }

  private push(rank: number): void {
    const { heap } = this;
    let at = heap.push(rank) - 1;
    for (let above = (at - 1) >> 1; at > 0 && heap[above]! > rank; above = (at - 1) >> 1) {
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = rank;
  }

  /** Takes the smallest rank away. */
  private pop(): void {
    const { heap } = this;
    const last = heap.pop()!;
    if (heap.length === 0) return;
    let at = 0;
    for (let below = 1; below < heap.length; below = 2 * at + 1) {
      const smaller = below + 1 < heap.length && heap[below + 1]! < heap[below]! ? below + 1 : below;
      if (heap[smaller]! >= last) break;
      heap[at] = heap[smaller]!;
      at = smaller;
    }
    heap[at] = last;
  }
}
