import { Injectable } from '@nestjs/common';
import type { NoticeMail, NoticePage, NoticeView, ReadNotices, UnreadNotices } from '#shared/api/notice';
import type { PageQuery } from '#shared/api/paging';
import { NoticeRepository } from '#backend/notice/notice.repository';
import type { NoticeDoc } from '#backend/notice/notice.model';
import { partOf } from '#backend/notice/part-of-address';
import { readCursor, writeCursor } from '#backend/platform/http/time-cursor';
import { AccountRepository } from '#backend/session/account.repository';

const MOST_SHOWN = 99;

/** What one person does with his notices. */
@Injectable()
export class NoticeBox {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly accounts: AccountRepository,
  ) {}

  /** Throws CURSOR.MALFORMED. */
  async page({ cursor, limit }: PageQuery, account: string): Promise<NoticePage> {
    const found = await this.notices.page(account, limit + 1, readCursor(cursor));
    const entries = found.slice(0, limit).map(viewOf);
    const last = entries.at(-1);
    return found.length > limit && last ? { entries, next: writeCursor({ at: last.at, id: last.id }) } : { entries };
  }

  async unread(account: string): Promise<UnreadNotices> {
    const count = await this.notices.unread(account);
    return { count: Math.min(count, MOST_SHOWN), more: count > MOST_SHOWN };
  }

  /** Somebody else's notices stay as they are, and so does what is not there. */
  async read(which: ReadNotices, account: string): Promise<UnreadNotices> {
    if ('ids' in which) await this.notices.read(account, which.ids);
    else await this.notices.readUntil(account, which.until);
    return this.unread(account);
  }

  async mail(account: string): Promise<NoticeMail> {
    const box = (await this.accounts.mailboxesOf([account])).get(account);
    return box === undefined ? { on: false } : { address: partOf(box.address), on: box.on };
  }

  async chooseMail(on: boolean, account: string): Promise<NoticeMail> {
    await this.accounts.chooseMail(account, on);
    return this.mail(account);
  }
}

function viewOf({ _id, at, kind, params, side, case: of, number, itemName, unread }: NoticeDoc): NoticeView {
  return { id: _id, at, kind, params, side, case: of, number, itemName, read: unread !== true };
}
