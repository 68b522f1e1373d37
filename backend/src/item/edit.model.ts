import { Schema } from 'mongoose';
import type { EditView } from '#shared/api/item';

/** One act on an item: a link of its chain. */
export interface EditDoc {
  _id: string;
  item: string;
  seq: number;
  at: string;
  account: string;
  name: string;
  act: EditView['act'];
  commands: { name: string; place: string }[];
  comment?: string;
  /** Content hash of the definition after the act. */
  content: string;
  /** The definition after a save, canonical JSON in gzip: every save is kept. */
  saved?: Buffer;
  prev: string;
  hash: string;
}

export const EDIT = 'Edit';

export const editSchema = new Schema<EditDoc>(
  {
    _id: { type: String, required: true },
    item: { type: String, required: true },
    seq: { type: Number, required: true },
    at: { type: String, required: true },
    account: { type: String, required: true },
    name: { type: String, required: true },
    act: { type: String, required: true },
    commands: { type: Schema.Types.Mixed, required: true },
    comment: String,
    content: { type: String, required: true },
    saved: Buffer,
    prev: { type: String, required: true },
    hash: { type: String, required: true },
  },
  { collection: 'edits', strict: 'throw', versionKey: false, minimize: false },
);
editSchema.index({ item: 1, seq: 1 }, { unique: true });
