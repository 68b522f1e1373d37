import { mongo } from 'mongoose';

/** What became of one insert. */
export type Inserted = 'inserted' | 'exists';

interface Waiting<D> {
  readonly doc: D;
  readonly settle: (result: Inserted) => void;
  readonly fail: (error: unknown) => void;
}

const MOST = 200;
const CONCURRENT = 2;

/**
 * Inserts that wait for the disk at the same moment share one insertMany (majority, journal). Each caller is answered only
 * when its own document is durable. An error without per-document errors means "unknown" for each member of the batch and
 * is thrown to each: whoever retries does so by its own `_id`.
 */
export class GroupCommit<D extends { _id: string }> {
  private readonly queue: Waiting<D>[] = [];
  private running = 0;

  constructor(private readonly insertMany: (docs: D[]) => Promise<unknown>) {}

  insert(doc: D): Promise<Inserted> {
    return new Promise((settle, fail) => {
      this.queue.push({ doc, settle, fail });
      // One turn of the loop, so that requests that arrived together go together.
      if (this.running < CONCURRENT) setImmediate(() => void this.flush());
    });
  }

  private async flush(): Promise<void> {
    if (this.running >= CONCURRENT || this.queue.length === 0) return;
    this.running += 1;
    const batch = this.queue.splice(0, MOST);
    try {
      await this.insertMany(batch.map(({ doc }) => doc));
      for (const { settle } of batch) settle('inserted');
    } catch (error) {
      answer(batch, error);
    } finally {
      this.running -= 1;
    }
    await this.flush();
  }
}

/** Tells each member of a batch that failed what became of its own document. */
function answer<D>(batch: readonly Waiting<D>[], error: unknown): void {
  const told = error instanceof mongo.MongoBulkWriteError ? [error.writeErrors].flat() : [];
  const concern = error instanceof mongo.MongoBulkWriteError ? error.result.getWriteConcernError() : undefined;
  if (told.length === 0 || concern !== undefined) {
    for (const { fail } of batch) fail(error);
    return;
  }
  const failed = new Map(told.map((one) => [one.index, one]));
  for (const [index, { settle, fail }] of batch.entries()) {
    const own = failed.get(index);
    if (own === undefined) settle('inserted');
    else if (own.code === 11_000) settle('exists');
    else fail(new mongo.MongoServerError({ message: own.errmsg, code: own.code }));
  }
}
