import { Schema } from 'mongoose';
import type { Text } from '#shared/kernel/text';

/** The draft of an item: JSON that may still be broken. */
export interface ItemDraft {
  definition: object;
  /** Content hash of the definition. */
  hash: string;
  /** Version that it began from; absent for a new item. */
  basedOn?: number;
  savedAt: string;
  savedBy: string;
  /** While it waits for the second person. */
  review?: { by: string; hash: string; at: string };
  /** The last return of the second person; gone with the next submission. */
  returned?: { by: string; at: string; comment: string };
}

/** A service item. It holds the head of the chain of its edits. */
export interface ItemDoc {
  _id: string;
  item: string;
  department: string;
  /** Of the draft where there is one, else of the version in force. */
  name: Text;
  draft?: ItemDraft;
  live?: { number: number; hash: string; publishedAt: string; publisher: string };
  /** Number of saves; the ETag of the draft. Never goes back. */
  revision: number;
  seq: number;
  head: string;
}

export const ITEM = 'Item';

export const itemSchema = new Schema<ItemDoc>(
  {
    _id: { type: String, required: true },
    item: { type: String, required: true },
    department: { type: String, required: true },
    name: { type: Schema.Types.Mixed, required: true },
    draft: Schema.Types.Mixed,
    live: Schema.Types.Mixed,
    revision: { type: Number, required: true },
    seq: { type: Number, required: true },
    head: { type: String, required: true },
  },
  { collection: 'items', strict: 'throw', versionKey: false, minimize: false },
);
itemSchema.index({ item: 1 }, { unique: true });
itemSchema.index({ department: 1, item: 1 });
