import { Injectable, inject, signal } from '@angular/core';
import type { UnreadNotices } from '#shared/api/notice';
import { NoticeClient } from './notice.client';

const NONE: UnreadNotices = { count: 0, more: false };

/** How many notices are unread: the bell shows it, whoever reads one changes it. */
@Injectable({ providedIn: 'root' })
export class UnreadCount {
  private readonly client = inject(NoticeClient);
  private readonly known = signal(NONE);

  readonly now = this.known.asReadonly();

  /** Asks the server. What cannot be read now stays as it was: the next time is soon. */
  refresh(): void {
    this.client.unread().subscribe({ next: (unread) => this.known.set(unread), error: () => undefined });
  }

  set(unread: UnreadNotices): void {
    this.known.set(unread);
  }

  /** Nobody is signed in. */
  forget(): void {
    this.known.set(NONE);
  }
}
