import type { Pointer } from '#shared/kernel/pointer';

/** How often each side of a condition, each step and each way out was seen. Changed as applicants are made and cases walk. */
export class Coverage {
  private readonly sides = new Map<string, number>();
  private readonly ways = new Map<string, number>();
  private readonly steps = new Map<string, number>();
  private readonly aims = new Map<string, number>();

  saw(pointer: Pointer, holds: boolean): void {
    count(this.sides, `${pointer} ${holds}`);
  }

  seen(pointer: Pointer, holds: boolean): number {
    return this.sides.get(`${pointer} ${holds}`) ?? 0;
  }

  /** That somebody aimed at a side. */
  aimedAt(pointer: Pointer, holds: boolean): void {
    count(this.aims, `${pointer} ${holds}`);
  }

  tries(pointer: Pointer, holds: boolean): number {
    return this.aims.get(`${pointer} ${holds}`) ?? 0;
  }

  /** A way out of a step: of an outcome, of silence, of a fork. */
  took(step: string, way: string): void {
    count(this.ways, `${step} ${way}`);
  }

  taken(step: string, way: string): number {
    return this.ways.get(`${step} ${way}`) ?? 0;
  }

  entered(step: string): void {
    count(this.steps, step);
  }

  visits(step: string): number {
    return this.steps.get(step) ?? 0;
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
