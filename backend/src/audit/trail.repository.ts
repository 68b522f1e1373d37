import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type ClientSession, type Model, trusted } from 'mongoose';
import type { AuditEntry } from '#shared/api/audit';
import type { TimeCursor } from '#backend/platform/http/time-cursor';
import { GroupCommit } from '#backend/platform/mongo/group-commit';
import { Store } from '#backend/platform/mongo/store';
import { TRAIL, type TrailDoc } from '#backend/audit/trail.model';

/** What the audit list may be narrowed to. `from` and `until` are instants, `until` excluded. */
export interface TrailFilter {
  readonly subject?: string;
  readonly account?: string;
  readonly from?: string;
  readonly until?: string;
}

/** The audit list's entries. They are only ever added; the name of an applicant goes when its time is over. */
@Injectable()
export class TrailRepository {
  private readonly entries: GroupCommit<TrailDoc>;

  constructor(
    @InjectModel(TRAIL) private readonly trail: Model<TrailDoc>,
    private readonly store: Store,
  ) {
    const options = { ordered: false, writeConcern: { w: 'majority', j: true }, ignoreUndefined: true } as const;
    this.entries = new GroupCommit((docs) => trail.collection.insertMany(docs as never[], options));
  }

  /** Adds an entry; one with this id that is there already stays as it is. */
  async add(entry: TrailDoc, within?: ClientSession): Promise<void> {
    if (within) {
      await this.trail.create([entry], { session: within });
      return;
    }
    await this.store.act(() => this.entries.insert(entry));
  }

  /** Takes the name and address of a person out of the entries of one object; his account stays. Doing it again is no failure. */
  async forget(subject: string, account: string, name: string): Promise<void> {
    await this.store.act(() => this.trail.updateMany({ subject, account }, { $set: { name }, $unset: { address: 1 } }));
  }

  /**
   * So many entries after the cursor: of one object in the order of its acts, else newest first. Each filter has its index.
   */
  async page(filter: TrailFilter, limit: number, after?: TimeCursor): Promise<AuditEntry[]> {
    const rising = filter.subject !== undefined;
    const { subject, account, from, until } = filter;
    const time = { ...(from !== undefined && { $gte: from }), ...(until !== undefined && { $lt: until }) };
    const beyond = (value: string) => trusted(rising ? { $gt: value } : { $lt: value });
    const query = this.trail.find({
      ...(subject !== undefined && { subject }),
      ...(account !== undefined && { account }),
      ...(Object.keys(time).length > 0 && { at: trusted(time) }),
      ...(after && { $or: [{ at: beyond(after.at) }, { at: after.at, _id: beyond(after.id) }] }),
    });
    const order = rising ? 1 : -1;
    const found = await this.store.act(() =>
      query.clone().sort({ at: order, _id: order }).limit(limit).lean<TrailDoc[]>(),
    );
    return found.map(({ _id, subject: _subject, details, ...entry }) => ({
      id: _id,
      ...entry,
      details: details as AuditEntry['details'],
    }));
  }
}
