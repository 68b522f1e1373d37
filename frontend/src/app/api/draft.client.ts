import { Injectable, inject } from '@angular/core';
import type { DraftList, DraftView, SaveAnswers, SavedDraft, UploadView } from '#shared/api/draft';
import type { Evidence } from '#shared/material/evidence';
import { type Observable, map } from 'rxjs';
import { Api, type Versioned } from './api';

/** What the applicant has not submitted yet. Saving brings the ETag of what was read or saved last. Fails with `Problem` only. */
@Injectable({ providedIn: 'root' })
export class DraftClient {
  private readonly api = inject(Api);

  /** Begins an application to the version in force, or finds the one that was begun. */
  begin(item: string): Observable<DraftView> {
    return this.api.send<DraftView>('POST', '/drafts', { item });
  }

  mine(): Observable<DraftList> {
    return this.api.get<DraftList>('/drafts');
  }

  read(id: string): Observable<Versioned<DraftView>> {
    return this.api.read<DraftView>(pathOf(id));
  }

  /** Answers with the new revision; its ETag is for the next save. A stale ETag is 412. */
  save(id: string, saved: SaveAnswers, etag: string): Observable<Versioned<SavedDraft>> {
    return this.api.write<SavedDraft>('PUT', pathOf(id), saved, { etag });
  }

  /** What certificates and registers say of this applicant now; it may take seconds. */
  evidence(id: string): Observable<Evidence> {
    return this.api.get<Evidence>(`${pathOf(id)}/evidence`);
  }

  discard(id: string): Observable<void> {
    return this.api.send('DELETE', pathOf(id)).pipe(map(() => undefined));
  }

  removeFile(id: string, file: string): Observable<void> {
    return this.api.send('DELETE', `${pathOf(id)}/files/${encodeURIComponent(file)}`).pipe(map(() => undefined));
  }

  /** Uploads a file for a material. */
  upload(id: string, material: string, file: File): Observable<UploadView> {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.api.send<UploadView>('POST', `${pathOf(id)}/files`, form, { query: { material } });
  }
}

function pathOf(id: string): string {
  return `/drafts/${encodeURIComponent(id)}`;
}
