import { Injectable, inject } from '@angular/core';
import type { DirectoryView, RegionList } from '#shared/api/directory';
import type { Observable } from 'rxjs';
import { Api } from './api';

/** Departments, posts and divisions, which definitions refer to by key. */
@Injectable({ providedIn: 'root' })
export class DirectoryClient {
  private readonly api = inject(Api);

  read(): Observable<DirectoryView> {
    return this.api.get<DirectoryView>('/directory');
  }

  /** Every division, open to everyone. */
  regions(): Observable<RegionList> {
    return this.api.get<RegionList>('/regions');
  }
}
