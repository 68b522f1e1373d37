import { Schema } from 'mongoose';

/** The wrong passwords that were given for an account name of late, whether there is such an account or not. */
export interface SignInAttemptsDoc {
  /** The account name as typed. */
  _id: string;
  /** Instants of the latest failures inside the window. */
  times: string[];
  lockedUntil?: string;
  /** When MongoDB may forget it. */
  forgetAt: Date;
}

export const SIGN_IN_ATTEMPTS = 'SignInAttempts';

export const signInAttemptsSchema = new Schema<SignInAttemptsDoc>(
  {
    _id: { type: String, required: true },
    times: { type: [String], required: true },
    lockedUntil: String,
    forgetAt: { type: Date, required: true },
  },
  { collection: 'signInAttempts', strict: 'throw', versionKey: false },
);
signInAttemptsSchema.index({ forgetAt: 1 }, { expireAfterSeconds: 0 });
