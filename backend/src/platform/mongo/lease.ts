import type { ClientSession } from 'mongoose';

/** Who holds a name, as it is stored. */
export interface LeaseDoc {
  _id: string;
  /** Of whoever holds it; empty after he let it go. */
  token: string;
  /** How often it was taken. */
  fence: number;
  /** By the database's clock. */
  until: Date;
  /** When a transaction of the holder wrote last. */
  guardedAt?: Date;
}

/** The holder learns in the middle of his work that somebody else has it. */
export class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** A lease that was taken. */
export class Lease {
  private lost = false;

  constructor(
    readonly name: string,
    readonly token: string,
    /** Higher with every taking: what was written under a lower number is older. */
    readonly fence: number,
    private readonly touch: (within: ClientSession) => Promise<boolean>,
  ) {}

  /** Whether it was held when that was last looked up; what must never be wrong asks `guard`. */
  get held(): boolean {
    return !this.lost;
  }

  lose(): void {
    this.lost = true;
  }

  /**
   * To be awaited in a transaction: it commits only while nobody else has taken the lease, however long the process was paused. Throws
   * LeaseLost.
   */
  async guard(within: ClientSession): Promise<void> {
    if (!this.lost && (await this.touch(within))) return;
    this.lost = true;
    throw new LeaseLost(`The lease ${this.name} is somebody else's`);
  }
}
