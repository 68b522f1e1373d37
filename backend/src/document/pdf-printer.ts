import { Worker } from 'node:worker_threads';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Printable } from '#shared/document/printable';
import type { PdfAnswer, PdfJob, PdfJobs } from '#backend/document/pdf-job';

const THREAD = new URL('./pdf-thread.js', import.meta.url);
const MOST_WAITING = 100;
/** Milliseconds after which a job counts as stuck; the slowest real one unpacks the fonts in a second or two. */
const PATIENCE = 60_000;

interface Waiting {
  readonly job: PdfJob;
  readonly settle: (answer: never) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Prints in a thread of its own, so that the loop that answers requests never waits for a font. One thread, one job at a time, at most
 * 100 waiting. A thread that dies or is stuck fails the job that it was at and no other; the next job gets a new thread.
 */
@Injectable()
export class PdfPrinter implements OnApplicationShutdown {
  private readonly log = new Logger('PdfPrinter');
  private readonly queue: Waiting[] = [];
  private current: Waiting | undefined;
  private thread: Worker | undefined;
  private stuck: NodeJS.Timeout | undefined;
  private ended = false;

  /** The program of the thread, and the patience with it; a spec puts others in their place. */
  protected readonly program: URL = THREAD;
  protected readonly patience: number = PATIENCE;

  /** Whether the fonts have every sign of a paper; refuses with DOCUMENT.UNPRINTABLE {characters}. Asked before a number is given. */
  check(printable: Printable): Promise<PdfJobs['check']['answer']> {
    return this.ask({ kind: 'check', printable });
  }

  /** A printable as PDF. Refuses with DOCUMENT.UNPRINTABLE {characters}; throws where the thread ended or too much is waiting. */
  print(printable: Printable, site: string): Promise<PdfJobs['print']['answer']> {
    return this.ask({ kind: 'print', printable, site });
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    for (const { fail } of this.queue.splice(0)) fail(new Error('The server ends'));
    await this.thread?.terminate();
  }

  private ask<A>(job: PdfJob): Promise<A> {
    return new Promise<A>((settle, fail) => {
      if (this.ended) return fail(new Error('The server ends'));
      if (this.queue.length >= MOST_WAITING) return fail(new Error('Too many papers are waiting to be printed'));
      this.queue.push({ job, settle: settle as Waiting['settle'], fail });
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
    const thread = new Worker(this.program, { execArgv: [], name: 'pdf' });
    thread.unref();
    thread.on('message', (message: PdfAnswer) =>
      this.end(({ settle, fail }) =>
        'answer' in message ? settle(message.answer as never) : fail(new Error(message.thrown)),
      ),
    );
    thread.on('error', (error) => this.log.error(`The printing thread failed: ${error.message}`));
    thread.on('exit', () => {
      if (this.thread === thread) this.thread = undefined;
      this.end(({ fail }) => fail(new Error('The printing thread ended')));
    });
    return thread;
  }

  private end(tell: (job: Waiting) => void): void {
    const job = this.current;
    clearTimeout(this.stuck);
    this.current = undefined;
    if (job !== undefined) tell(job);
    this.next();
  }
}
