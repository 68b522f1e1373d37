interface Waiting<D> {
  readonly settle: (found: D | undefined) => void;
  readonly fail: (error: unknown) => void;
}

const MOST = 100;
const CONCURRENT = 2;

/**
 * Reads by key that wait at the same moment share one find: the twin of a group commit. Nothing is kept: each answer was read after it
 * was asked for. Documents may be shared between those who asked for the same one, so nobody changes them.
 */
export class GroupRead<D> {
  private readonly queue = new Map<string, Waiting<D>[]>();
  private running = 0;

  /** `read` gives the documents that there are of some keys, in any order. */
  constructor(
    private readonly keyOf: (found: D) => string,
    private readonly read: (keys: string[]) => Promise<D[]>,
  ) {}

  find(key: string): Promise<D | undefined> {
    return new Promise((settle, fail) => {
      const others = this.queue.get(key);
      if (others !== undefined) return void others.push({ settle, fail });
      this.queue.set(key, [{ settle, fail }]);
      // One turn of the loop, so that requests that arrived together ask together.
      if (this.running < CONCURRENT) setImmediate(() => void this.flush());
    });
  }

  private async flush(): Promise<void> {
    if (this.running >= CONCURRENT || this.queue.size === 0) return;
    this.running += 1;
    const batch = new Map([...this.queue].slice(0, MOST));
    for (const key of batch.keys()) this.queue.delete(key);
    try {
      const found = new Map((await this.read([...batch.keys()])).map((one) => [this.keyOf(one), one]));
      for (const [key, waiting] of batch) for (const { settle } of waiting) settle(found.get(key));
    } catch (error) {
      for (const waiting of batch.values()) for (const { fail } of waiting) fail(error);
    } finally {
      this.running -= 1;
    }
    await this.flush();
  }
}
