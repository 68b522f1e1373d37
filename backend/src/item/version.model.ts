import { Schema } from 'mongoose';

/** A published version. Never rewritten. */
export interface VersionDoc {
  _id: string;
  item: string;
  number: number;
  hash: string;
  department: string;
  definition: object;
  author: string;
  publisher: string;
  publishedAt: string;
}

export const VERSION = 'Version';

export const versionSchema = new Schema<VersionDoc>(
  {
    _id: { type: String, required: true },
    item: { type: String, required: true },
    number: { type: Number, required: true },
    hash: { type: String, required: true },
    department: { type: String, required: true },
    definition: { type: Schema.Types.Mixed, required: true },
    author: { type: String, required: true },
    publisher: { type: String, required: true },
    publishedAt: { type: String, required: true },
  },
  { collection: 'versions', strict: 'throw', versionKey: false, minimize: false },
);
versionSchema.index({ item: 1, number: 1 }, { unique: true });
