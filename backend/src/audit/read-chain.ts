import { Injectable } from '@nestjs/common';
import { civilDateOf } from '#shared/kernel/civil-date';
import type { Act, Doer } from '#backend/audit/act';
import { ReadRepository } from '#backend/audit/read.repository';
import { CHAIN_START, chainHash } from '#backend/platform/chain-hash';
import { Ids } from '#backend/platform/ids';

/**
 * One chain of reads a process and day: no two backends share one, so reading never waits for another backend. Entries are written one
 * after the other.
 */
@Injectable()
export class ReadChain {
  private readonly process: string;
  private head = { chain: '', seq: 0, hash: CHAIN_START };
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly reads: ReadRepository,
    ids: Ids,
  ) {
    this.process = ids.next();
  }

  append(doer: Doer, act: Act): Promise<void> {
    const written = this.last.then(() => this.write(doer, act));
    this.last = written.catch(() => undefined);
    return written;
  }

  private async write(doer: Doer, act: Act): Promise<void> {
    const chain = `${this.process}:${civilDateOf(act.at)}`;
    const before = this.head.chain === chain ? this.head : { chain, seq: 0, hash: CHAIN_START };
    const seq = before.seq + 1;
    const hash = chainHash(before.hash, { chain, seq, doer, act });
    await this.reads.add({ _id: `${chain}:${seq}`, chain, seq, doer, act, prev: before.hash, hash });
    this.head = { chain, seq, hash };
  }
}
