import { Schema } from 'mongoose';
import type { Text } from '#shared/kernel/text';

/** A post (岗位) of a department. */
export interface PostDoc {
  _id: string;
  key: string;
  name: Text;
  department: string;
}

export const POST = 'Post';

export const postSchema = new Schema<PostDoc>(
  {
    _id: { type: String, required: true },
    key: { type: String, required: true },
    name: { type: Schema.Types.Mixed, required: true },
    department: { type: String, required: true },
  },
  { collection: 'posts', strict: 'throw', versionKey: false },
);
postSchema.index({ key: 1 }, { unique: true });
