import type { Place } from '#shared/form/place';

/** Places that wait for evaluation, each once, in the order of the plan. */
export class Turn {
  private readonly waiting = new Map<number, Set<Place>>();
  private reached = -1;
  private last = -1;

  /** Adds a place. One whose turn has passed is part of a circle and is not evaluated again. */
  add(place: Place): void {
    const { rank } = place.node;
    if (rank < this.reached) return;
    const others = this.waiting.get(rank);
    if (others !== undefined) others.add(place);
    else this.waiting.set(rank, new Set([place]));
    this.last = Math.max(this.last, rank);
  }

  /** Hands over every waiting place, also those that are added meanwhile; each at most once. */
  run(settle: (place: Place) => void): void {
    const first = Math.min(...this.waiting.keys());
    for (this.reached = first; this.reached <= this.last; this.reached += 1) {
      const places = this.waiting.get(this.reached);
      if (places === undefined) continue;
      for (const place of places) settle(place);
      this.waiting.delete(this.reached);
    }
    this.reached = -1;
    this.last = -1;
  }
}
