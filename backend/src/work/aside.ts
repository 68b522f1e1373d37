/** Work that goes on beside the rest, so many pieces at most at the same time. */
export class Aside {
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly most: number) {}

  /** Whether there is no room for another piece. */
  get isFull(): boolean {
    return this.running.size >= this.most;
  }

  /** Lets a piece that has begun go on by itself. Failures go to `failed`. */
  start(piece: Promise<void>, failed: (error: unknown) => void): void {
    const running: Promise<void> = piece.catch(failed).finally(() => this.running.delete(running));
    this.running.add(running);
  }

  /** The same, and resolves when there is room for the next one. */
  async put(piece: Promise<void>, failed: (error: unknown) => void): Promise<void> {
    this.start(piece, failed);
    if (this.isFull) await Promise.race(this.running);
  }

  /** Resolves when all of it has ended. */
  async end(): Promise<void> {
    await Promise.all(this.running);
  }
}
