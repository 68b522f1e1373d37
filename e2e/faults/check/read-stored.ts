import { hash } from 'node:crypto';
import type mongoose from 'mongoose';
import { verifyEvents, type SealedEvent } from '#shared/case/seal-event';
import { ITEM } from '../item.js';
import type { Stored, StoredCase, StoredEvent } from './stored.js';

interface CaseDoc {
  _id: string;
  item: string;
  seq: number;
  head: string;
  events: SealedEvent[];
  outbox: { kind: string; dueAt: string }[];
  dead: { effect: { kind: string }; code: string; details: string }[];
}

const sha256 = (text: string): string => hash('sha256', text, 'hex');
const MAJORITY = { readConcern: { level: 'majority' }, readPreference: 'primary' } as const;

/** Reads what the majority of the database holds. */
export async function readStored(db: mongoose.mongo.Db): Promise<Stored> {
  const [docs, numbers, certificates, drafts, trail] = await Promise.all([
    db.collection<CaseDoc>('cases', MAJORITY).find({ item: ITEM }).toArray(),
    db.collection<{ _id: string; last: number }>('numbers', MAJORITY).find().toArray(),
    db.collection<{ number: string; case: string; item: string }>('documents', MAJORITY).find({ item: ITEM }).toArray(),
    db.collection<{ _id: string; item: string }>('drafts', MAJORITY).find({ item: ITEM }).toArray(),
    db
      .collection<{ _id: string }>('trail', MAJORITY)
      .find({}, { projection: { _id: 1 } })
      .toArray(),
  ]);
  return {
    cases: docs.map(caseOf),
    series: new Map(numbers.map(({ _id, last }) => [_id, last])),
    certificates: certificates.map(({ number, case: id }) => ({ number, case: id })),
    drafts: new Set(drafts.map(({ _id }) => _id)),
    trail: new Set(trail.map(({ _id }) => _id)),
    ...(await readFiles(db)),
  };
}

function caseOf({ _id, seq, head, events, outbox, dead }: CaseDoc): StoredCase {
  return {
    id: _id,
    seq,
    events: events.map(eventOf),
    sealed: verifyEvents(events, sha256).ok && events.at(-1)?.hash === head,
    outbox: outbox.map(({ kind, dueAt }) => ({ kind, dueAt })),
    dead: dead.map(({ effect, code, details }) => ({ kind: effect.kind, why: `${code} ${details}` })),
  };
}

function eventOf({ seq, key, event }: SealedEvent): StoredEvent {
  const step = event.kind === 'stepDecided' ? event.decision.step : 'step' in event ? event.step : undefined;
  return {
    ...{ seq, kind: event.kind, at: event.at, by: event.by.account },
    ...(key !== undefined && { key }),
    ...(step !== undefined && { step }),
    ...('number' in event && 'file' in event && { number: event.number, file: event.file }),
    ...('template' in event && { template: event.template }),
  };
}

/** Which files are whole: the bytes of their pieces are as many as the file says. */
async function readFiles(db: mongoose.mongo.Db): Promise<Pick<Stored, 'files' | 'torn'>> {
  const [files, pieces] = await Promise.all([
    db.collection<{ _id: string; length: number }>('files.files', MAJORITY).find().toArray(),
    db
      .collection('files.chunks', MAJORITY)
      .aggregate<{ _id: string; bytes: number }>([
        { $group: { _id: '$files_id', bytes: { $sum: { $binarySize: '$data' } } } },
      ])
      .toArray(),
  ]);
  const bytes = new Map(pieces.map(({ _id, bytes: sum }) => [_id, sum]));
  const whole = files.filter(({ _id, length }) => bytes.get(_id) === length);
  return {
    files: new Set(whole.map(({ _id }) => _id)),
    torn: files.filter(({ _id, length }) => bytes.get(_id) !== length).map(({ _id }) => `file ${_id} lacks bytes`),
  };
}
