import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Backend } from './backend.js';
import type { Told, Try } from './told.js';

/** How long a careful client waits for one answer, and for any at all, in milliseconds. */
const ONE_ANSWER = 12_000;
const ANY_ANSWER = 60_000;
const BETWEEN = 250;

/** What somebody asks of a case. */
export interface Asked {
  readonly about: Pick<Told, 'case' | 'kind' | 'step' | 'by'>;
  readonly cookie: string;
  readonly path: string;
  readonly body: unknown;
}

/** What came of it: what he was told, and the body of the answer where it was done. */
export interface Answered {
  readonly told: Told;
  readonly body?: unknown;
}

interface Got {
  readonly tried: Try;
  readonly body?: unknown;
}

/**
 * Asks as a careful client does: an error, 5xx or silence means "unknown", so the same request goes to the other backend with the same
 * key, until somebody says what became of it. Whatever was told is written down.
 */
export class Asker {
  readonly log: Told[] = [];

  constructor(private readonly backends: readonly Backend[]) {}

  /** Asks for something that may be done once; `first` is the number of the backend that is asked first. */
  async command(asked: Asked, first: number, key = randomUUID()): Promise<Answered> {
    const { tries, last } = await this.untilAnswered(asked, first, { 'idempotency-key': key });
    const end = endOf(last);
    const code = last.tried.code;
    const told: Told = { ...asked.about, key, end, tries, ...(end === 'refused' && code !== undefined && { code }) };
    this.log.push(told);
    return { told, ...(end === 'done' && { body: last.body }) };
  }

  /** Asks for something that is harmless however often it is done. Throws where it is refused or nobody answers. */
  async harmless<T>(asked: Omit<Asked, 'about'>, first: number): Promise<T> {
    const { last } = await this.untilAnswered(asked, first, {});
    if (endOf(last) !== 'done') throw new Error(`${asked.path}: ${last.tried.status} ${last.tried.code ?? ''}`);
    return last.body as T;
  }

  private async untilAnswered(
    asked: Omit<Asked, 'about'>,
    first: number,
    headers: Readonly<Record<string, string>>,
  ): Promise<{ tries: Try[]; last: Got }> {
    const tries: Try[] = [];
    for (let turn = first, late = Date.now() + ANY_ANSWER; ; turn += 1) {
      const last = await once(this.backends[turn % this.backends.length]!, asked, headers);
      tries.push(last.tried);
      if (endOf(last) !== 'unknown' || Date.now() > late) return { tries, last };
      await pause(BETWEEN);
    }
  }
}

function endOf({ tried: { status } }: Got): Told['end'] {
  if (status === undefined || status >= 500) return 'unknown';
  return status < 300 ? 'done' : 'refused';
}

async function once(
  { name, origin }: Backend,
  { cookie, path, body }: Omit<Asked, 'about'>,
  headers: Readonly<Record<string, string>>,
): Promise<Got> {
  const sentAt = Date.now();
  const took = (): number => Date.now() - sentAt;
  try {
    const response = await fetch(origin + path, {
      method: 'POST',
      headers: { origin, cookie, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ONE_ANSWER),
    });
    const read = (await response.json()) as { code?: string };
    return {
      tried: {
        ...{ backend: name, sentAt, took: took(), status: response.status },
        ...(!response.ok && read.code !== undefined && { code: read.code }),
        retryAfter: response.headers.has('retry-after'),
      },
      body: read,
    };
  } catch {
    return { tried: { backend: name, sentAt, took: took(), retryAfter: false } };
  }
}
