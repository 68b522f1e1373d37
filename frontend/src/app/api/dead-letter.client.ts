import { Injectable, inject } from '@angular/core';
import type { DeadLetterPage, Replayed } from '#shared/api/dead-letter';
import type { Observable } from 'rxjs';
import { Api } from './api';

/** What had to follow from cases and was given up. Fails with `Problem` only. */
@Injectable({ providedIn: 'root' })
export class DeadLetterClient {
  private readonly api = inject(Api);

  list(cursor?: string): Observable<DeadLetterPage> {
    return this.api.get<DeadLetterPage>('/dead-letters', { query: { cursor } });
  }

  /** Lets it be tried again; a repeat with the same key does nothing more. */
  replay(id: string, effect: string, key: string): Observable<Replayed> {
    const path = `/dead-letters/${encodeURIComponent(id)}/${encodeURIComponent(effect)}/replay`;
    return this.api.send<Replayed>('POST', path, {}, { key });
  }
}
