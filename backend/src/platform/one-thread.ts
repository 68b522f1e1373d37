import { Worker } from 'node:worker_threads';
import { Logger, type OnApplicationShutdown } from '@nestjs/common';

/** What a thread answers to a job: what came of it, or what it threw. */
export type ThreadAnswer<A = unknown> = { readonly answer: A } | { readonly thrown: string };

interface Waiting<J> {
  readonly job: J;
  readonly settle: (answer: never) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Work in a thread of its own, so that the loop that answers requests never waits for it. One thread, one job at a time, a bounded
 * number waiting. A thread that dies or is stuck fails the job that it was at and no other; the next job gets a new thread.
 */
export abstract class OneThread<J> implements OnApplicationShutdown {
  private readonly log = new Logger(this.constructor.name);
  private readonly queue: Waiting<J>[] = [];
  private current: Waiting<J> | undefined;
  private thread: Worker | undefined;
  private stuck: NodeJS.Timeout | undefined;
  private ended = false;

  /** The program of the thread; it answers each message with a ThreadAnswer. */
  protected abstract readonly program: URL;
  /** Milliseconds after which a job counts as stuck. */
  protected abstract readonly patience: number;
  /** What the thread does, for sentences about it, e.g. printing. */
  protected abstract readonly deed: string;
  protected readonly mostWaiting: number = 100;

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    for (const { fail } of this.queue.splice(0)) fail(new Error('The server ends'));
    await this.thread?.terminate();
  }

  /** What the thread makes of a job; throws where the job threw, the thread ended, or too much is waiting. */
  protected ask<A>(job: J): Promise<A> {
    return new Promise<A>((settle, fail) => {
      if (this.ended) return fail(new Error('The server ends'));
      if (this.queue.length >= this.mostWaiting)
        return fail(new Error(`Too much is waiting for the ${this.deed} thread`));
      this.queue.push({ job, settle: settle as Waiting<J>['settle'], fail });
      this.next();
    });
  }

  private next(): void {
    if (this.current !== undefined) return;
    this.current = this.queue.shift();
    if (this.current === undefined) return;
    this.thread ??= this.start();
    this.stuck = setTimeout(() => void this.thread?.terminate(), this.patience).unref();
    this.thread.postMessage(this.current.job);
  }

  private start(): Worker {
    // No execArgv of ours: what watches over the process must not run twice.
    const thread = new Worker(this.program, { execArgv: [], name: this.deed });
    thread.unref();
    thread.on('message', (message: ThreadAnswer) =>
      this.end(({ settle, fail }) =>
        'answer' in message ? settle(message.answer as never) : fail(new Error(message.thrown)),
      ),
    );
    thread.on('error', (error) => this.log.error(`The ${this.deed} thread failed: ${error.message}`));
    thread.on('exit', () => {
      if (this.thread === thread) this.thread = undefined;
      this.end(({ fail }) => fail(new Error(`The ${this.deed} thread ended`)));
    });
    return thread;
  }

  private end(tell: (job: Waiting<J>) => void): void {
    const job = this.current;
    clearTimeout(this.stuck);
    this.current = undefined;
    if (job !== undefined) tell(job);
    this.next();
  }
}
