import { Schema } from 'mongoose';
import type { MaterialChoices } from '#shared/material/material-choices';
import type { FileRef } from '#shared/case/file-ref';

/** What an applicant has not submitted yet. It keeps the version that it began with. */
export interface DraftDoc {
  _id: string;
  account: string;
  item: string;
  version: number;
  hash: string;
  /** Everything typed. */
  answers: object;
  /** Promises, and what follows later; absent on drafts of before. */
  choices?: MaterialChoices;
  files: FileRef[];
  page?: string;
  /** Number of saves; the ETag. */
  revision: number;
  /** Identity of the last save, made before its first try. Absent before the first. */
  saveId?: string;
  begunAt: string;
  savedAt: string;
}

export const DRAFT = 'Draft';

export const draftSchema = new Schema<DraftDoc>(
  {
    _id: { type: String, required: true },
    account: { type: String, required: true },
    item: { type: String, required: true },
    version: { type: Number, required: true },
    hash: { type: String, required: true },
    answers: { type: Schema.Types.Mixed, required: true },
    files: { type: Schema.Types.Mixed, required: true },
    choices: { type: Schema.Types.Mixed },
    page: String,
    revision: { type: Number, required: true },
    saveId: String,
    begunAt: { type: String, required: true },
    savedAt: { type: String, required: true },
  },
  { collection: 'drafts', strict: 'throw', versionKey: false, minimize: false },
);
// One draft of an item a person. It can be kept over shards, which split drafts by account.
draftSchema.index({ account: 1, item: 1 }, { unique: true });
draftSchema.index({ account: 1, savedAt: -1 });
