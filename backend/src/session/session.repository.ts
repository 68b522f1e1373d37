import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { ClientSession, Model } from 'mongoose';
import { Store } from '#backend/platform/mongo/store';
import { SESSION, type SessionDoc } from '#backend/session/session.model';

/** The open sessions. */
@Injectable()
export class SessionRepository {
  constructor(
    @InjectModel(SESSION) private readonly sessions: Model<SessionDoc>,
    private readonly store: Store,
  ) {}

  async find(id: string): Promise<SessionDoc | undefined> {
    return (await this.store.act(() => this.sessions.findOne({ _id: id }).lean<SessionDoc>())) ?? undefined;
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
