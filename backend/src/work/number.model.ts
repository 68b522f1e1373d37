import { Schema } from 'mongoose';

/** The last number that was given in a series; its id is the series. */
export interface NumberDoc {
  _id: string;
  last: number;
}

export const NUMBER = 'Number';

export const numberSchema = new Schema<NumberDoc>(
  { _id: { type: String, required: true }, last: { type: Number, required: true } },
  { collection: 'numbers', strict: 'throw', versionKey: false },
);
