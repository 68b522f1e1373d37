import { Injectable, inject } from '@angular/core';
import type { PublicSettings } from '#shared/api/settings';
import type { Observable } from 'rxjs';
import { Api } from './api';

@Injectable({ providedIn: 'root' })
export class SettingsClient {
  private readonly api = inject(Api);

  /** What a page may know before anybody has signed in. */
  read(): Observable<PublicSettings> {
    return this.api.get<PublicSettings>('/settings');
  }
}
