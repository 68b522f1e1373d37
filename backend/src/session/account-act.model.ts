import { Schema } from 'mongoose';
import type { Act } from '#backend/audit/act';

/** An act of an account: a link of its chain. The account holds the head. */
export interface AccountActDoc {
  _id: string;
  account: string;
  seq: number;
  /** Its details are JSON; mongoose cannot follow that type down. */
  act: Omit<Act, 'details'> & { details?: object };
  address: string;
  prev: string;
  hash: string;
}

export const ACCOUNT_ACT = 'AccountAct';

export const accountActSchema = new Schema<AccountActDoc>(
  {
    _id: { type: String, required: true },
    account: { type: String, required: true },
    seq: { type: Number, required: true },
    act: { type: Schema.Types.Mixed, required: true },
    address: { type: String, required: true },
    prev: { type: String, required: true },
    hash: { type: String, required: true },
  },
  { collection: 'acts', strict: 'throw', versionKey: false, minimize: false },
);
accountActSchema.index({ account: 1, seq: 1 }, { unique: true });
