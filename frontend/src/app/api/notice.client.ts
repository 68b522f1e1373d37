import { HttpContext } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { NoticeMail, NoticePage, ReadNotices, UnreadNotices } from '#shared/api/notice';
import type { Observable } from 'rxjs';
import { Api } from './api';
import { ASKS_NO_SIGN_IN } from './asks-no-sign-in';

/** Own notices. Fails with `Problem` only. */
@Injectable({ providedIn: 'root' })
export class NoticeClient {
  private readonly api = inject(Api);

  /** Newest first. */
  list(cursor?: string): Observable<NoticePage> {
    return this.api.get<NoticePage>('/notices', { query: { cursor } });
  }

  /** Asked in the background: a session that has ended opens no dialog. */
  unread(): Observable<UnreadNotices> {
    return this.api.get<UnreadNotices>('/notices/unread', { context: new HttpContext().set(ASKS_NO_SIGN_IN, true) });
  }

  read(which: ReadNotices): Observable<UnreadNotices> {
    return this.api.send<UnreadNotices>('PUT', '/notices/read', which);
  }

  mail(): Observable<NoticeMail> {
    return this.api.get<NoticeMail>('/notices/mail');
  }

  chooseMail(on: boolean): Observable<NoticeMail> {
    return this.api.send<NoticeMail>('PUT', '/notices/mail', { on });
  }
}
