import { Schema } from 'mongoose';
import type { Role } from '#shared/access/role';
import type { ApplicantProfile } from '#shared/form/applicant';

/** A person who may sign in. Acts of the account are documents of `acts`; it holds the head of their chain. */
export interface AccountDoc {
  _id: string;
  /** The name to sign in with, e.g. market.author. */
  account: string;
  name: string;
  roles: Role[];
  /** Keys of the posts held. */
  posts: string[];
  department?: string;
  /** argon2id, in its own text form. */
  password: string;
  /** What the platform knows of an applicant. */
  profile?: ApplicantProfile;
  /** Where notices go by e-mail. */
  email?: string;
  /** Whether this person wants no e-mail. */
  mailOff?: boolean;
  seq: number;
  head: string;
}

export const ACCOUNT = 'Account';

export const accountSchema = new Schema<AccountDoc>(
  {
    _id: { type: String, required: true },
    account: { type: String, required: true },
    name: { type: String, required: true },
    roles: { type: [String], required: true },
    posts: { type: [String], required: true },
    department: String,
    password: { type: String, required: true },
    profile: Schema.Types.Mixed,
    email: String,
    mailOff: Boolean,
    seq: { type: Number, required: true },
    head: { type: String, required: true },
  },
  { collection: 'accounts', strict: 'throw', versionKey: false, minimize: false },
);
accountSchema.index({ account: 1 }, { unique: true });
accountSchema.index({ posts: 1 });
