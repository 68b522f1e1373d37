import { Schema } from 'mongoose';
import type { CaseDoc } from '#backend/case/case-doc';

export const CASE = 'Case';

export const caseSchema = new Schema<CaseDoc>(
  {
    _id: { type: String, required: true },
    item: { type: String, required: true },
    version: { type: Number, required: true },
    seq: { type: Number, required: true },
    head: { type: String, required: true },
    events: { type: Schema.Types.Mixed, required: true },
    state: { type: Schema.Types.Mixed, required: true },
    applicant: { type: String, required: true },
    holder: { type: String, required: true },
    number: { type: String, required: true },
    departments: { type: [String], required: true },
    posts: { type: [String], required: true },
    desk: { type: Schema.Types.Mixed, required: true },
    calendar: Number,
    submittedAt: { type: String, required: true },
    changedAt: { type: String, required: true },
    uploads: { type: Schema.Types.Mixed, required: true },
    outbox: { type: Schema.Types.Mixed, required: true },
    nextDue: String,
    held: Schema.Types.Mixed,
    dead: { type: Schema.Types.Mixed, required: true },
    deadAt: String,
    replays: Schema.Types.Mixed,
  },
  { collection: 'cases', strict: 'throw', versionKey: false, minimize: false },
);

/** One index for each filter of the lists; the names say which. */
caseSchema.index({ applicant: 1, changedAt: -1, _id: -1 }, { name: 'own' });
caseSchema.index({ 'desk.waiting': 1, 'desk.due': 1, _id: 1 }, { name: 'deskMine' });
caseSchema.index({ 'desk.receiving': 1, 'desk.due': 1, _id: 1 }, { name: 'deskReceive' });
caseSchema.index({ 'desk.deciders': 1, changedAt: -1, _id: -1 }, { name: 'deskDone' });
caseSchema.index({ departments: 1, changedAt: -1, _id: -1 }, { name: 'deskAll' });
/** Most cases have time: those that have not are few, and only they stand in these. */
const LIT = { partialFilterExpression: { 'desk.light': { $exists: true } } };
caseSchema.index({ departments: 1, 'desk.light': 1, 'desk.due': 1, _id: 1 }, { name: 'deskLight', ...LIT });
caseSchema.index({ 'desk.light': 1, 'desk.due': 1, _id: 1 }, { name: 'auditLight', ...LIT });
caseSchema.index(
  { 'desk.escalated': 1, 'desk.due': 1, _id: 1 },
  { name: 'deskEscalated', partialFilterExpression: { 'desk.escalated': { $exists: true } } },
);
caseSchema.index({ changedAt: -1, _id: -1 }, { name: 'audit' });
caseSchema.index({ number: 1 }, { name: 'searchNumber' });
caseSchema.index({ holder: 1 }, { name: 'searchHolder' });
caseSchema.index(
  { departments: 1, deadAt: -1, _id: -1 },
  { name: 'dead', partialFilterExpression: { deadAt: { $exists: true } } },
);
caseSchema.index({ deadAt: -1, _id: -1 }, { name: 'deadAll', partialFilterExpression: { deadAt: { $exists: true } } });
/** Counts what runs on an item, and is the way along all cases that are open when the calendar changes. */
caseSchema.index({ item: 1, version: 1, 'state.status': 1, _id: 1 }, { name: 'open' });
caseSchema.index({ nextDue: 1, _id: 1 }, { name: 'timers', sparse: true });
