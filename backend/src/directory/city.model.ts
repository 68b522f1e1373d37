import { Schema } from 'mongoose';
import type { Text } from '#shared/kernel/text';

/** Facts of the whole installation, kept in the database; one document. */
export interface CityDoc {
  _id: 'city';
  name: Text;
}

export const CITY = 'City';

export const citySchema = new Schema<CityDoc>(
  { _id: { type: String, required: true }, name: { type: Schema.Types.Mixed, required: true } },
  { collection: 'settings', strict: 'throw', versionKey: false },
);
