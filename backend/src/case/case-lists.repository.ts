import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { Light } from '#shared/clock/light';
import type { CaseState } from '#shared/case/case-state';
import type { CaseDoc } from '#backend/case/case-doc';
import { CASE } from '#backend/case/case.model';
import { presentRow } from '#backend/case/present-case';
import type { StaffScope } from '#backend/case/case.repository';
import { Store } from '#backend/platform/mongo/store';

/** What a list needs of a case. */
export type CaseRow = Pick<
  CaseDoc,
  '_id' | 'item' | 'version' | 'number' | 'holder' | 'desk' | 'submittedAt' | 'changedAt'
> & {
  state: Omit<CaseState, 'answers' | 'files' | 'documents' | 'certificates'>;
};

/** Where a page ended: the value that the list is ordered by, and the id. */
export interface Place {
  readonly at: string;
  readonly id: string;
}

/** Which part of a list is asked for. */
export interface Asked {
  readonly limit: number;
  readonly after?: Place;
  /** Number or holder, from its beginning. */
  readonly search?: string;
}

type Order = { readonly by: 'changedAt' | 'desk.due'; readonly up: boolean };

const NEWEST: Order = { by: 'changedAt', up: false };
const MOST_URGENT: Order = { by: 'desk.due', up: true };

/** The names of the indexes that serve the lists. */
export type ListIndex =
  'own' | 'deskMine' | 'deskReceive' | 'deskDone' | 'deskAll' | 'audit' | 'deskLight' | 'auditLight' | 'deskEscalated';

/** What a list does not show and no rule asks for: certificates stay, since limits and what may be done read them. */
const LEFT_OUT = {
  events: 0,
  outbox: 0,
  dead: 0,
  replays: 0,
  uploads: 0,
  'state.answers': 0,
  'state.files': 0,
  'state.documents': 0,
} as const;

/** The closed list of lists of cases; each has its index and is named by it. Filters are built from scalars only. */
@Injectable()
export class CaseListsRepository {
  constructor(
    @InjectModel(CASE) private readonly cases: Model<CaseDoc>,
    private readonly store: Store,
  ) {}

  /** An applicant's own cases, changed last first. */
  own(account: string, page: Asked): Promise<CaseRow[]> {
    return this.list('own', { applicant: account }, NEWEST, page);
  }

  /** What waits for one of these posts and was not taken by somebody else; the most urgent first. */
  mine(account: string, posts: readonly string[], page: Asked): Promise<CaseRow[]> {
    const free = { $or: [{ 'desk.takers': { $size: 0 } }, { 'desk.takers': account }] };
    return this.list('deskMine', { $and: [{ 'desk.waiting': { $in: posts } }, free] }, MOST_URGENT, page);
  }

  /** What one of these posts has to accept or not; the most urgent first. */
  receive(posts: readonly string[], page: Asked): Promise<CaseRow[]> {
    return this.list('deskReceive', { 'desk.receiving': { $in: posts } }, MOST_URGENT, page);
  }

  /** What this person acted on as an officer, changed last first. */
  done(account: string, page: Asked): Promise<CaseRow[]> {
    return this.list('deskDone', { 'desk.deciders': account }, NEWEST, page);
  }

  /** What ran out, is still over and was told to one of these posts; the longest over first. */
  escalated(posts: readonly string[], page: Asked): Promise<CaseRow[]> {
    return this.list('deskEscalated', { 'desk.escalated': { $in: posts } }, MOST_URGENT, page);
  }

  /** Cases of the department in one light, for auditors of every department; the most urgent first. */
  async inLight(light: Light, scope: StaffScope, page: Asked): Promise<CaseRow[]> {
    if (scope.all) return this.list('auditLight', { 'desk.light': light }, MOST_URGENT, page);
    if (scope.department === undefined) return [];
    return this.list('deskLight', { departments: scope.department, 'desk.light': light }, MOST_URGENT, page);
  }

  /** Every case of the department; for auditors every case. */
  async all(scope: StaffScope, page: Asked): Promise<CaseRow[]> {
    if (scope.all) return this.list('audit', {}, NEWEST, page);
    if (scope.department === undefined) return [];
    return this.list('deskAll', { departments: scope.department }, NEWEST, page);
  }

  /** Cases of an item that have not ended; at most 1 000 counted. */
  countRunning(item: string): Promise<number> {
    return this.store.act(() =>
      this.cases.collection.countDocuments(
        { item, 'state.status': { $in: ['submitted', 'correcting', 'inProgress', 'aftercare'] } } as never,
        { limit: 1000 },
      ),
    );
  }

  private async list(
    index: ListIndex,
    filter: object,
    { by, up }: Order,
    { limit, after, search }: Asked,
  ): Promise<CaseRow[]> {
    const later = up ? '$gt' : '$lt';
    const behind = after && { $or: [{ [by]: { [later]: after.at } }, { [by]: after.at, _id: { [later]: after.id } }] };
    const order = up ? 1 : -1;
    const found = searching(search);
    // What is searched for may be rare or common: then the planner chooses between the list's index and those of number and holder.
    const hint = found.length === 0 ? { hint: index } : {};
    const find = () =>
      this.cases.collection
        .find({ $and: [filter, ...found, ...(behind ? [behind] : [])] } as never, { projection: LEFT_OUT, ...hint })
        .sort({ [by]: order, _id: order })
        .limit(limit)
        .toArray();
    const rows = (await this.store.act(find)) as unknown as CaseRow[];
    return rows.map(presentRow);
  }
}

/** A case number or a holder from its beginning, taken literally. */
function searching(text: string | undefined): object[] {
  if (text === undefined || text.trim() === '') return [];
  const start = `^${text.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`;
  return [{ $or: [{ number: { $regex: start } }, { holder: { $regex: start } }] }];
}
