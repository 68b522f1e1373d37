/** Work that goes on beside the rest, so many pieces at most at the same time. */
export class Aside {
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly most: number) {}

  /** Lets a piece that has begun go on by itself. Resolves when there is room for the next one. Failures go to `failed`. */
  async put(piece: Promise<void>, failed: (error: unknown) => void): Promise<void> {
    const running: Promise<void> = piece.catch(failed).finally(() => this.running.delete(running));
    this.running.add(running);
    if (this.running.size >= this.most) await Promise.race(this.running);
  }

  /** Resolves when all of it has ended. */
  async end(): Promise<void> {
    await Promise.all(this.running);
  }
}
