import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type ClientSession, type Model, trusted } from 'mongoose';
import type { FileRef } from '#shared/case/file-ref';
import type { Addition } from '#backend/case/append-events';
import type { CaseDoc, CaseParts } from '#backend/case/case-doc';
import { CASE } from '#backend/case/case.model';
import { presentCase } from '#backend/case/present-case';
import { GroupCommit, type Inserted } from '#backend/platform/mongo/group-commit';
import { Store } from '#backend/platform/mongo/store';

/** Who of the staff may see a case: people of its departments and holders of its posts; auditors see all. */
export interface StaffScope {
  readonly department?: string;
  readonly posts: readonly string[];
  readonly all: boolean;
}

/** What of a case is written anew when something was erased. */
export type ErasedCase = Pick<CaseDoc, 'seq' | 'head' | 'events' | 'state' | 'holder' | 'uploads'>;

/** Cases, one document each. Every command is one write, guarded by the number of events that it was decided on. */
@Injectable()
export class CaseRepository {
  private readonly inserts: GroupCommit<CaseDoc>;

  constructor(
    @InjectModel(CASE) private readonly cases: Model<CaseDoc>,
    private readonly store: Store,
  ) {
    const options = { ordered: false, writeConcern: { w: 'majority', j: true }, ignoreUndefined: true } as const;
    this.inserts = new GroupCommit((docs) => cases.collection.insertMany(docs as never[], options));
  }

  /** Puts a new case in; 'exists' where one with its id is there, be it its own from a try before. */
  insert(doc: CaseDoc): Promise<Inserted> {
    return this.store.act(() => this.inserts.insert(doc));
  }

  async find(id: string, within?: ClientSession): Promise<CaseDoc | undefined> {
    const query = () => this.cases.findOne({ _id: id }, undefined, within ? { session: within } : {}).lean<CaseDoc>();
    const doc = await (within ? query() : this.store.act(query));
    return doc ? presentCase(doc) : undefined;
  }

  async exists(id: string): Promise<boolean> {
    return (await this.store.act(() => this.cases.exists({ _id: id }))) !== null;
  }

  /** How far these cases are, and what decides who may see them. */
  async partsOf(ids: readonly string[]): Promise<(CaseParts & Pick<CaseDoc, '_id' | 'seq'>)[]> {
    const projection = { seq: 1, applicant: 1, departments: 1, posts: 1 } as const;
    return this.store.act(() =>
      this.cases.find({ _id: trusted({ $in: [...ids] }) }, projection).lean<(CaseParts & CaseDoc)[]>(),
    );
  }

  /** The applicant's own case. */
  async findOwn(id: string, account: string): Promise<CaseDoc | undefined> {
    const doc = await this.store.act(() => this.cases.findOne({ _id: id, applicant: account }).lean<CaseDoc>());
    return doc ? presentCase(doc) : undefined;
  }

  /** Files of the applicant's granted cases as far as they are kept, changed last first, of at most 20 cases. */
  async granted(
    account: string,
  ): Promise<{ id: string; item: string; files: readonly FileRef[]; grantedAt: string }[]> {
    const found = await this.store.act(() =>
      this.cases
        .find(
          { applicant: account, 'state.end.kind': 'granted', 'state.erased.what': trusted({ $ne: 'files' }) },
          { item: 1, 'state.files': 1, 'state.endedAt': 1, changedAt: 1 },
        )
        .sort({ changedAt: -1, _id: -1 })
        .limit(20)
        .hint('own')
        .lean<Pick<CaseDoc, '_id' | 'item' | 'state' | 'changedAt'>[]>(),
    );
    return found.map(({ _id, item, state, changedAt }) => ({
      ...{ id: _id, item, files: state.files, grantedAt: state.endedAt ?? changedAt },
    }));
  }

  /** A case that this member of staff may see. */
  async findFor(id: string, scope: StaffScope): Promise<CaseDoc | undefined> {
    const query = this.cases.findOne({ _id: id });
    if (!scope.all) {
      const mine = [
        ...(scope.department === undefined ? [] : [{ departments: scope.department }]),
        ...scope.posts.map((posts) => ({ posts })),
      ];
      if (mine.length === 0) return undefined;
      query.or(mine);
    }
    const doc = await this.store.act(() => query.clone().lean<CaseDoc>());
    return doc ? presentCase(doc) : undefined;
  }

  /**
   * Adds events, on the state that they were decided on. False where the case has moved on: load it again. `done` names the
   * effect that brought them.
   */
  async append(id: string, seq: number, addition: Addition, done?: string, within?: ClientSession): Promise<boolean> {
    const write = () =>
      this.cases.collection.updateOne(
        { _id: id, seq, ...notNewerThan(addition.set.calendar) } as never,
        appending(addition, done),
        within ? { session: within } : {},
      );
    const { matchedCount } = await (within ? write() : this.store.act(write));
    return matchedCount === 1;
  }

  /**
   * Puts events without what was erased, and those that tell of it, in the place of all events, on the state that was seen. False where
   * the case has moved on. Names of uploads go with the files; what failed is no longer told in detail.
   */
  async erase(id: string, seq: number, { events, uploads, ...set }: ErasedCase): Promise<boolean> {
    const literals = Object.entries(JSON.parse(JSON.stringify({ ...set, events, uploads })) as object).map(
      ([key, value]) => [key, { $literal: value as unknown }] as const,
    );
    const dead = { $map: { input: '$dead', in: { $mergeObjects: ['$$this', { details: '{}' }] } } };
    const { matchedCount } = await this.store.act(() =>
      this.cases.collection.updateOne({ _id: id, seq } as never, [{ $set: { ...Object.fromEntries(literals), dead } }]),
    );
    return matchedCount === 1;
  }

  /** Keeps a file that was uploaded for a correction, where there is room for it; says whether there was. */
  async addUpload(id: string, account: string, file: FileRef, most: number): Promise<boolean> {
    const room = {
      _id: id,
      applicant: account,
      'uploads.id': { $ne: file.id },
      [`uploads.${most - 1}`]: { $exists: false },
    };
    return this.store.act(async () => {
      const result = await this.cases.collection.updateOne(room as never, { $push: { uploads: file } } as never);
      return (
        result.matchedCount > 0 ||
        (await this.cases.collection.countDocuments({ _id: id, 'uploads.id': file.id } as never)) > 0
      );
    });
  }
}

/** Days that a newer calendar gave are not overwritten by those of an older one, however long a process was paused. */
export function notNewerThan(calendar: number | undefined): object {
  return { calendar: { $not: { $gt: calendar ?? 0 } } };
}

/** Kinds of timers, those of before included. */
export const TIMERS = ['limit', 'silence', 'deemedAcceptance'];

/** One update: events and effects appended, the rest set, the finished effect taken out, the next due instant worked out anew. */
function appending({ events, effects, set }: Addition, done: string | undefined): object[] {
  const literal = (value: unknown) => ({ $literal: value });
  // A timer takes the place of the one before: one for the limit that ends next, one for the light, one for what is erased next.
  const gone = [
    'light',
    ...effects.flatMap(({ kind }) => (kind === 'limit' ? TIMERS : kind === 'erase' ? [kind] : [])),
  ];
  const stays = [{ $ne: ['$$this.id', literal(done ?? '')] }, { $not: [{ $in: ['$$this.kind', literal(gone)] }] }];
  const rest = { $filter: { input: '$outbox', cond: { $and: stays } } };
  return [
    {
      $set: {
        ...Object.fromEntries(
          Object.entries(JSON.parse(JSON.stringify(set)) as object).map(([key, value]) => [key, literal(value)]),
        ),
        events: { $concatArrays: ['$events', literal(JSON.parse(JSON.stringify(events)))] },
        outbox: { $concatArrays: [rest, literal(JSON.parse(JSON.stringify(effects)))] },
      },
    },
    { $set: { nextDue: { $ifNull: [{ $min: '$outbox.dueAt' }, '$$REMOVE'] } } },
  ];
}
