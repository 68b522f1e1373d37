import { Schema } from 'mongoose';
import type { Act, Doer } from '#backend/audit/act';

/** A read of personal data, in the chain of one process and day. */
export interface ReadDoc {
  _id: string;
  /** <process>:<day> */
  chain: string;
  seq: number;
  doer: Doer;
  act: Act;
  prev: string;
  hash: string;
}

export const READ = 'Read';

export const readSchema = new Schema<ReadDoc>(
  {
    _id: { type: String, required: true },
    chain: { type: String, required: true },
    seq: { type: Number, required: true },
    doer: { type: Schema.Types.Mixed, required: true },
    act: { type: Schema.Types.Mixed, required: true },
    prev: { type: String, required: true },
    hash: { type: String, required: true },
  },
  { collection: 'reads', strict: 'throw', versionKey: false, minimize: false },
);
readSchema.index({ chain: 1, seq: 1 }, { unique: true });
