import { Injectable } from '@nestjs/common';
import type { CasePage, DeskQuery } from '#shared/api/case';
import type { PageQuery } from '#shared/api/paging';
import { CaseCards } from '#backend/case/case-cards';
import { CaseListsRepository, type CaseRow, type Place } from '#backend/case/case-lists.repository';
import { staffScopeOf } from '#backend/case/visible-cases';
import type { Caller } from '#backend/platform/http/caller';
import { readCursor } from '#backend/platform/http/time-cursor';

const byChange = (row: CaseRow): Place => ({ at: row.changedAt, id: row._id });
const byDue = (row: CaseRow): Place => ({ at: row.desk.due, id: row._id });

type Lister = (query: DeskQuery, caller: Caller, after: Place | undefined) => Promise<CaseRow[]>;

/** Lists of cases: the applicant's own, and the desk's by its closed filters. */
@Injectable()
export class ListCases {
  private readonly desks: {
    readonly [F in DeskQuery['filter']]: { readonly list: Lister; readonly place: (row: CaseRow) => Place };
  };

  constructor(
    private readonly lists: CaseListsRepository,
    private readonly cards: CaseCards,
  ) {
    const posts = (caller: Caller) => caller.posts.map((post) => post.key);
    this.desks = {
      mine: {
        list: (query, caller, after) => lists.mine(caller.account, posts(caller), query.search, query.limit + 1, after),
        place: byDue,
      },
      receive: {
        list: (query, caller, after) => lists.receive(posts(caller), query.search, query.limit + 1, after),
        place: byDue,
      },
      done: {
        list: (query, caller, after) => lists.done(caller.account, query.search, query.limit + 1, after),
        place: byChange,
      },
      all: {
        list: (query, caller, after) => lists.all(staffScopeOf(caller), query.search, query.limit + 1, after),
        place: byChange,
      },
    };
  }

  /** Throws CURSOR.MALFORMED. */
  async own(query: PageQuery, caller: Caller): Promise<CasePage> {
    const rows = await this.lists.own(caller.account, query.limit + 1, readCursor(query.cursor));
    return this.cards.page(rows, query.limit, caller, byChange);
  }

  /** Throws CURSOR.MALFORMED. */
  async desk(query: DeskQuery, caller: Caller): Promise<CasePage> {
    const { list, place } = this.desks[query.filter];
    return this.cards.page(await list(query, caller, readCursor(query.cursor)), query.limit, caller, place);
  }
}
