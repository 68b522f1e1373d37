import { Injectable, inject } from '@angular/core';
import type { CasePage, CaseView, DeskQuery, GiveCommand, SubmitApplication, Submitted } from '#shared/api/case';
import type { UploadView } from '#shared/api/draft';
import type { Observable } from 'rxjs';
import { Api } from './api';

/** Cases: submitted by applicants, worked on at the desk. Fails with `Problem` only. */
@Injectable({ providedIn: 'root' })
export class CaseClient {
  private readonly api = inject(Api);

  /** Submits a draft; a repeat with the same key finds the first answer. */
  submit(application: SubmitApplication, key: string): Observable<Submitted> {
    return this.api.send<Submitted>('POST', '/cases', application, { key });
  }

  /** The applicant's own cases, newest first. */
  mine(cursor?: string): Observable<CasePage> {
    return this.api.get<CasePage>('/cases', { query: { cursor } });
  }

  /** The desk's list. */
  desk(query: Partial<DeskQuery>): Observable<CasePage> {
    return this.api.get<CasePage>('/desk', { query });
  }

  read(id: string): Observable<CaseView> {
    return this.api.get<CaseView>(`/cases/${encodeURIComponent(id)}`);
  }

  /** Gives a command for the state that the person saw; answers with the new state. */
  command(id: string, given: GiveCommand, key: string): Observable<CaseView> {
    return this.api.send<CaseView>('POST', `/cases/${encodeURIComponent(id)}/commands`, given, { key });
  }

  /** Uploads a file for a told material of a correction. */
  upload(id: string, material: string, file: File): Observable<UploadView> {
    const form = new FormData();
    form.append('file', file, file.name);
    return this.api.send<UploadView>('POST', `/cases/${encodeURIComponent(id)}/files`, form, { query: { material } });
  }
}
