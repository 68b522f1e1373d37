import { Schema } from 'mongoose';
import type { Text } from '#shared/kernel/text';

/** A division (行政区划); its id is its code. */
export interface RegionDoc {
  _id: string;
  name: Text;
  parent?: string;
}

export const REGION = 'Region';

export const regionSchema = new Schema<RegionDoc>(
  { _id: { type: String, required: true }, name: { type: Schema.Types.Mixed, required: true }, parent: String },
  { collection: 'regions', strict: 'throw', versionKey: false },
);
