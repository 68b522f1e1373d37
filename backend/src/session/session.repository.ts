import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { ClientSession, Model } from 'mongoose';
import { GroupRead } from '#backend/platform/mongo/group-read';
import { Store } from '#backend/platform/mongo/store';
import { SESSION, type SessionDoc } from '#backend/session/session.model';

/** The open sessions. */
@Injectable()
export class SessionRepository {
  private readonly reads: GroupRead<SessionDoc>;

  constructor(
    @InjectModel(SESSION) private readonly sessions: Model<SessionDoc>,
    private readonly store: Store,
  ) {
    this.reads = new GroupRead(
      ({ _id }) => _id,
      (ids) => store.act(() => sessions.collection.find<SessionDoc>({ _id: { $in: ids as never[] } }).toArray()),
    );
  }

  /** Read anew every time; requests that ask at the same moment share the read. */
  find(id: string): Promise<SessionDoc | undefined> {
    return this.reads.find(id);
  }

  async insert(session: SessionDoc, within: ClientSession): Promise<void> {
    await this.sessions.create([session], { session: within });
  }

  /** Notes that the session was used; a lost note only shortens it. */
  async touch(id: string, seenAt: string): Promise<void> {
    await this.sessions.updateOne({ _id: id }, { $set: { seenAt } });
  }

  async end(id: string, within: ClientSession): Promise<void> {
    await this.sessions.deleteOne({ _id: id }, { session: within });
  }
}
