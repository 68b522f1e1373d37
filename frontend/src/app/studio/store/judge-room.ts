import { InjectionToken } from '@angular/core';
import type { Finding } from '#shared/check/finding';
import type { Surroundings } from '#shared/check/surroundings';
import type { Definition } from '#shared/definition/definition';

/** What the worker is given. */
export interface JudgeJob {
  readonly definition: Definition;
  readonly surroundings: Surroundings | undefined;
}

/** What came of it: findings, or that it took too long and was given up, or that it broke. */
export type Verdict =
  | { readonly kind: 'judged'; readonly findings: readonly Finding[] }
  | { readonly kind: 'abandoned' }
  | { readonly kind: 'broken'; readonly cause: unknown };

/** Milliseconds after which a judgement is given up. */
export const JUDGE_PATIENCE_MS = 15_000;

/** Starts the program of judge.worker; a spec puts another in its place. */
export const JUDGE_WORKER = new InjectionToken<() => Worker>('The worker that judges', {
  providedIn: 'root',
  factory: () => () => new Worker(new URL('./judge.worker', import.meta.url), { type: 'module' }),
});

/**
 * Judges drafts in a worker, one at a time. A newer draft ends the judgement of the one before, whose verdict never comes; the
 * worker lives on from one judgement to the next as long as none had to be ended.
 */
export class JudgeRoom {
  private worker: Worker | undefined;
  private patience: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly start: () => Worker) {}

  judge(job: JudgeJob, settle: (verdict: Verdict) => void): void {
    if (this.patience !== undefined) this.end();
    try {
      const worker = (this.worker ??= this.start());
      worker.onmessage = ({ data }: MessageEvent<readonly Finding[]>) => {
        this.rest();
        settle({ kind: 'judged', findings: data });
      };
      worker.onerror = (cause) => this.giveUp({ kind: 'broken', cause }, settle);
      this.patience = setTimeout(() => this.giveUp({ kind: 'abandoned' }, settle), JUDGE_PATIENCE_MS);
      worker.postMessage(job);
    } catch (cause) {
      this.giveUp({ kind: 'broken', cause }, settle);
    }
  }

  /** Ends the judgement that is going on, and the worker. */
  end(): void {
    this.rest();
    this.worker?.terminate();
    this.worker = undefined;
  }

  private giveUp(verdict: Verdict, settle: (verdict: Verdict) => void): void {
    this.end();
    settle(verdict);
  }

  private rest(): void {
    clearTimeout(this.patience);
    this.patience = undefined;
  }
}
