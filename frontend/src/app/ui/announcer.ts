import { LiveAnnouncer } from '@angular/cdk/a11y';
import { Injectable, inject } from '@angular/core';

/** Says to readers what only the eye would notice. */
@Injectable({ providedIn: 'root' })
export class Announcer {
  private readonly live = inject(LiveAnnouncer);

  /** When they pause: saved, loading, moved, so many found. */
  politely(words: string): void {
    void this.live.announce(words, 'polite');
  }

  /** At once: failed, or not known. */
  urgently(words: string): void {
    void this.live.announce(words, 'assertive');
  }
}
