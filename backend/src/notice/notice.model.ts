import { Schema } from 'mongoose';
import type { NoticeKind, NoticeParams } from '#shared/case/notice';
import type { Text } from '#shared/kernel/text';

/** Something that one person is told about a case. Holds no personal value of the case: words are made when it is read. */
export interface NoticeDoc {
  /** <case>:<number of the event>:<kind>:<account>, so that telling twice is telling once. */
  _id: string;
  account: string;
  at: string;
  kind: NoticeKind;
  params: NoticeParams;
  side: 'applicant' | 'staff';
  case: string;
  number: string;
  itemName: Text;
  /** Absent once it was read, so that the index of unread ones stays small. */
  unread?: true;
  /** A BSON date: MongoDB removes what is older than a year. */
  expiresAt: Date;
}

export const NOTICE = 'Notice';

export const noticeSchema = new Schema<NoticeDoc>(
  {
    _id: { type: String, required: true },
    account: { type: String, required: true },
    at: { type: String, required: true },
    kind: { type: String, required: true },
    params: { type: Schema.Types.Mixed, required: true },
    side: { type: String, required: true },
    case: { type: String, required: true },
    number: { type: String, required: true },
    itemName: { type: Schema.Types.Mixed, required: true },
    unread: Boolean,
    expiresAt: { type: Date, required: true },
  },
  { collection: 'notices', strict: 'throw', versionKey: false, minimize: false },
);
noticeSchema.index({ account: 1, at: -1, _id: -1 }, { name: 'own' });
noticeSchema.index({ account: 1, at: -1 }, { name: 'unread', partialFilterExpression: { unread: true } });
noticeSchema.index({ case: 1 }, { name: 'case' });
noticeSchema.index({ expiresAt: 1 }, { name: 'expiry', expireAfterSeconds: 0 });
