import { Schema } from 'mongoose';
import type { MovedCase } from '#shared/api/calendar';

/** A case of which a change moved limits; its id is that of the change and of the case. */
export interface MovedCaseDoc extends MovedCase {
  _id: string;
  change: string;
}

export const MOVED_CASE = 'MovedCase';

export const movedCaseSchema = new Schema<MovedCaseDoc>(
  {
    _id: { type: String, required: true },
    change: { type: String, required: true },
    number: { type: String, required: true },
    item: { type: String, required: true },
    itemName: { type: Schema.Types.Mixed, required: true },
    limits: { type: Schema.Types.Mixed, required: true },
  },
  { collection: 'movedCases', strict: 'throw', versionKey: false },
);
movedCaseSchema.index({ change: 1, _id: 1 }, { name: 'ofChange' });
