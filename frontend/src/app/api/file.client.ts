import { Injectable, inject } from '@angular/core';
import type { Observable } from 'rxjs';
import { Api } from './api';

/** The bytes of files and printed documents, for those who may see them. */
@Injectable({ providedIn: 'root' })
export class FileClient {
  private readonly api = inject(Api);

  /** A file that was handed in. */
  read(id: string): Observable<Blob> {
    return this.api.file(`/files/${encodeURIComponent(id)}`);
  }

  /** A document of a case, as PDF. */
  document(caseId: string, document: string): Observable<Blob> {
    return this.api.file(`/cases/${encodeURIComponent(caseId)}/documents/${encodeURIComponent(document)}`);
  }

  /** A certificate, as PDF. */
  certificate(id: string): Observable<Blob> {
    return this.api.file(`/certificates/${encodeURIComponent(id)}/file`);
  }
}
