import { Injectable, inject } from '@angular/core';
import type { AuditPage, AuditQuery } from '#shared/api/audit';
import type { Observable } from 'rxjs';
import { Api } from './api';

/** Who did what to what, when. */
@Injectable({ providedIn: 'root' })
export class AuditClient {
  private readonly api = inject(Api);

  list(query: Partial<AuditQuery>): Observable<AuditPage> {
    return this.api.get<AuditPage>('/audit', { query });
  }
}
