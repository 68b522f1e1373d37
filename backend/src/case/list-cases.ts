import { Injectable } from '@nestjs/common';
import type { CasePage, DeskQuery } from '#shared/api/case';
import type { PageQuery } from '#shared/api/paging';
import { CaseCards } from '#backend/case/case-cards';
import { type Asked, CaseListsRepository, type CaseRow, type Place } from '#backend/case/case-lists.repository';
import { staffScopeOf } from '#backend/case/visible-cases';
import type { Caller } from '#backend/platform/http/caller';
import { readCursor } from '#backend/platform/http/time-cursor';

const byChange = (row: CaseRow): Place => ({ at: row.changedAt, id: row._id });
const byDue = (row: CaseRow): Place => ({ at: row.desk.due, id: row._id });

type Lister = (caller: Caller, page: Asked) => Promise<CaseRow[]>;

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
      mine: { list: (caller, page) => lists.mine(caller.account, posts(caller), page), place: byDue },
      receive: { list: (caller, page) => lists.receive(posts(caller), page), place: byDue },
      done: { list: (caller, page) => lists.done(caller.account, page), place: byChange },
      escalated: { list: (caller, page) => lists.escalated(posts(caller), page), place: byDue },
      red: { list: (caller, page) => lists.inLight('red', staffScopeOf(caller), page), place: byDue },
      yellow: { list: (caller, page) => lists.inLight('yellow', staffScopeOf(caller), page), place: byDue },
      all: { list: (caller, page) => lists.all(staffScopeOf(caller), page), place: byChange },
    };
  }

  /** Throws CURSOR.MALFORMED. */
  async own(query: PageQuery, caller: Caller): Promise<CasePage> {
    const rows = await this.lists.own(caller.account, { limit: query.limit + 1, after: readCursor(query.cursor) });
    return this.cards.page(rows, query.limit, caller, byChange);
  }

  /** Throws CURSOR.MALFORMED. */
  async desk({ filter, limit, cursor, search }: DeskQuery, caller: Caller): Promise<CasePage> {
    const { list, place } = this.desks[filter];
    const rows = await list(caller, {
      limit: limit + 1,
      after: readCursor(cursor),
      ...(search !== undefined && { search }),
    });
    return this.cards.page(rows, limit, caller, place);
  }
}
