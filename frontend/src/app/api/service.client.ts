import { Injectable, inject } from '@angular/core';
import type { ServiceList, ServiceView } from '#shared/api/service';
import type { Observable } from 'rxjs';
import { Api } from './api';

/** Published items, open to everybody. */
@Injectable({ providedIn: 'root' })
export class ServiceClient {
  private readonly api = inject(Api);

  list(): Observable<ServiceList> {
    return this.api.get<ServiceList>('/services');
  }

  /** The version in force. */
  inForce(item: string): Observable<ServiceView> {
    return this.api.get<ServiceView>(`/services/${encodeURIComponent(item)}`);
  }

  /** The version that a case or a draft is pinned to. */
  version(item: string, number: number): Observable<ServiceView> {
    return this.api.get<ServiceView>(`/services/${encodeURIComponent(item)}/versions/${number}`);
  }
}
