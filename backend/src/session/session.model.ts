import { Schema } from 'mongoose';
import type { SessionView } from '#shared/api/session';

/** A session. Its id is the hash of the token, so that who reads the database cannot act as anybody. */
export interface SessionDoc {
  _id: string;
  account: string;
  /** What the person might do when he signed in; what he may do now his account says. */
  view: SessionView;
  openedAt: string;
  seenAt: string;
  /** When it ends whatever happens. MongoDB deletes it then. */
  endsAt: Date;
}

export const SESSION = 'Session';

export const sessionSchema = new Schema<SessionDoc>(
  {
    _id: { type: String, required: true },
    account: { type: String, required: true },
    view: { type: Schema.Types.Mixed, required: true },
    openedAt: { type: String, required: true },
    seenAt: { type: String, required: true },
    endsAt: { type: Date, required: true },
  },
  { collection: 'sessions', strict: 'throw', versionKey: false, minimize: false },
);
sessionSchema.index({ account: 1 });
sessionSchema.index({ endsAt: 1 }, { expireAfterSeconds: 0 });
