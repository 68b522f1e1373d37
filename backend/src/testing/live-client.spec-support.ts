import { setTimeout as pause } from 'node:timers/promises';
import { LiveEvent } from '#shared/api/live';

/** A screen that listens, over HTTP. */
export class LiveClient {
  readonly told: LiveEvent[] = [];
  /** Milliseconds after which it was asked to come again. */
  retry: number | undefined;
  ended = false;

  private constructor(
    readonly response: Response,
    private readonly leaving: AbortController,
  ) {}

  /** Opens a stream and waits for its greeting. */
  static async open(origin: string, token: string): Promise<LiveClient> {
    const leaving = new AbortController();
    const response = await fetch(`${origin}/api/events`, {
      headers: { authorization: `Bearer ${token}` },
      signal: leaving.signal,
    });
    if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`);
    const client = new LiveClient(response, leaving);
    void client.read();
    await client.until(() => client.told.some(({ kind }) => kind === 'hello'));
    return client;
  }

  leave(): void {
    this.leaving.abort();
  }

  /** Waits until what was told is as wished. */
  async until(wished: () => boolean): Promise<void> {
    for (let tries = 0; !wished(); tries += 1) {
      if (tries > 800) throw new Error(`Never told what was wished, but ${JSON.stringify(this.told)}`);
      await pause(10);
    }
  }

  /** The ids that changed. */
  changed(): string[] {
    return this.told.flatMap((event) => (event.kind === 'changed' ? [event.id] : []));
  }

  private async read(): Promise<void> {
    let text = '';
    try {
      for await (const bytes of this.response.body!.pipeThrough(new TextDecoderStream())) {
        text += bytes;
        const lines = text.split('\n');
        text = lines.pop()!;
        for (const line of lines) {
          if (line.startsWith('data: ')) this.told.push(LiveEvent.parse(JSON.parse(line.slice(6))));
          if (line.startsWith('retry: ')) this.retry = Number(line.slice(7));
        }
      }
    } catch {
      // Whoever left is told nothing more.
    }
    this.ended = true;
  }
}
