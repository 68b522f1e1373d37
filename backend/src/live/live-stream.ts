import type { MessageEvent } from '@nestjs/common';
import { Observable, ReplaySubject } from 'rxjs';
import type { LiveEvent } from '#shared/api/live';
import type { Listener } from '#backend/live/live-source';

/** One open stream to a screen. */
export class LiveStream {
  /** What was told before the answer began is told as its first. */
  private readonly messages = new ReplaySubject<MessageEvent>();

  constructor(
    readonly token: string,
    /** The person as he was when his session was looked at last. */
    public listener: Listener,
  ) {}

  get sent(): Observable<MessageEvent> {
    return this.messages.asObservable();
  }

  tell(event: LiveEvent): void {
    this.messages.next({ data: event });
  }

  /** A comment that screens ignore: it shows both sides that the other one is there. */
  beat(): void {
    this.messages.next({ comment: 'here' });
  }

  /** Ends the stream; a screen comes again after so many milliseconds. */
  end(comeAgain?: number): void {
    if (comeAgain !== undefined) this.messages.next({ retry: comeAgain });
    this.messages.complete();
  }
}
