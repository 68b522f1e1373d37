/**
 * Reads that many ask for at once and that must still be fresh: whoever asks while one is under way shares the next one with all others,
 * so that each answer was read after it was asked for.
 */
export class SharedRead<T> {
  private readonly waiting = new Map<string, Promise<T>>();
  private readonly running = new Map<string, Promise<T>>();

  constructor(private readonly read: (key: string) => Promise<T>) {}

  ask(key: string): Promise<T> {
    const waits = this.waiting.get(key);
    if (waits) return waits;
    const running = this.running.get(key);
    if (!running) return this.start(key);
    const next = running.then(
      () => this.startWaiting(key),
      () => this.startWaiting(key),
    );
    this.waiting.set(key, next);
    return next;
  }

  private startWaiting(key: string): Promise<T> {
    this.waiting.delete(key);
    return this.start(key);
  }

  private start(key: string): Promise<T> {
    const started = this.read(key).finally(() => {
      if (this.running.get(key) === started) this.running.delete(key);
    });
    this.running.set(key, started);
    return started;
  }
}
