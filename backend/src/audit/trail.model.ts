import { Schema } from 'mongoose';
import type { AuditEntry } from '#shared/api/audit';

/** An entry of the audit list: a projection that can be rebuilt from the chains, never evidence. */
export interface TrailDoc extends Omit<AuditEntry, 'id' | 'details'> {
  _id: string;
  /** JSON, as the entry shows it. */
  details: object;
  /** <kind>:<id> of the object, for the index. */
  subject: string;
}

export const TRAIL = 'Trail';

export const trailSchema = new Schema<TrailDoc>(
  {
    _id: { type: String, required: true },
    at: { type: String, required: true },
    account: { type: String, required: true },
    name: { type: String, required: true },
    post: String,
    act: { type: String, required: true },
    object: { type: Schema.Types.Mixed, required: true },
    subject: { type: String, required: true },
    details: { type: Schema.Types.Mixed, required: true },
    address: String,
  },
  { collection: 'trail', strict: 'throw', versionKey: false, minimize: false },
);
trailSchema.index({ at: -1, _id: -1 });
trailSchema.index({ subject: 1, at: 1, _id: 1 });
trailSchema.index({ account: 1, at: -1, _id: -1 });
