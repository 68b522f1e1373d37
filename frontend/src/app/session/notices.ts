import { Injectable, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { type Notice, NoticeActions, noticesFeature } from './notices.feature';

const SHOWN_MS = 6000;

/** Raises short messages above the screen: `notices.done(t('saved'))`. Words come from the caller's room. */
@Injectable({ providedIn: 'root' })
export class Notices {
  private readonly store = inject(Store);
  private last = 0;

  readonly all = this.store.selectSignal(noticesFeature.selectNotices);

  /** Something that the person wished has happened; goes by itself. */
  done(text: string): void {
    const id = this.raise('done', text);
    setTimeout(() => this.close(id), SHOWN_MS);
  }

  /** Something did not happen; stays until it is closed. */
  failed(text: string): void {
    this.raise('failed', text);
  }

  close(id: number): void {
    this.store.dispatch(NoticeActions.closed({ id }));
  }

  private raise(tone: Notice['tone'], text: string): number {
    const id = ++this.last;
    this.store.dispatch(NoticeActions.raised({ notice: { id, tone, text } }));
    return id;
  }
}
