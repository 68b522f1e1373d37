import { Injectable, Logger } from '@nestjs/common';
import type { Definition } from '#shared/definition/definition';
import type { MeasuredReductions } from '#shared/diff/measured-reductions';
import { OneThread } from '#backend/platform/one-thread';

/** What the measuring thread is given. */
export interface MeasuringJob {
  readonly before: Definition;
  readonly after: Definition;
}

interface Hashed {
  readonly hash: string;
  readonly definition: Definition;
}

const THREAD = new URL('./measuring-thread.js', import.meta.url);
/** Forty people on an item of usual size take two seconds; whoever reads a review does not wait for longer than this. */
const PATIENCE = 8_000;
/** Pairs of versions whose figures are kept: what has a hash never changes. */
const MOST_KEPT = 50;

/** The four reductions on made-up people, in a thread of their own. */
@Injectable()
export class ReductionsMeter extends OneThread<MeasuringJob> {
  // A spec puts others in their place.
  protected readonly program: URL = THREAD;
  protected readonly patience: number = PATIENCE;
  protected readonly deed = 'measuring';
  protected override readonly mostWaiting = 4;
  private readonly told = new Logger('ReductionsMeter');
  private readonly known = new Map<string, Promise<MeasuredReductions | undefined>>();

  /** Figures of a pair of versions, measured once; undefined where it was not done in time or too many wait. Never throws. */
  measured(before: Hashed, after: Hashed): Promise<MeasuredReductions | undefined> {
    const pair = `${before.hash} ${after.hash}`;
    const known = this.known.get(pair);
    if (known !== undefined) return known;
    const asked = this.ask<MeasuredReductions>({ before: before.definition, after: after.definition }).catch(
      (error: unknown) => {
        // Too many may have waited: the next one who reads asks again.
        this.known.delete(pair);
        this.told.warn(`Reductions were not measured: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
      },
    );
    this.known.set(pair, asked);
    if (this.known.size > MOST_KEPT) this.known.delete(this.known.keys().next().value!);
    return asked;
  }
}
