import { Injectable, inject } from '@angular/core';
import { type MonoTypeOperatorFunction, type Observable, retry, throwError, timer } from 'rxjs';
import { Api } from './api';
import { toProblem } from './problem';

const TRIES = 15;
const PAUSE_MS = 700;

/** A paper that was issued a moment ago is still being printed (409): it is asked for again for some ten seconds. */
function oncePrinted<T>(): MonoTypeOperatorFunction<T> {
  return retry({
    count: TRIES,
    delay: (cause: unknown) => (toProblem(cause).status === 409 ? timer(PAUSE_MS) : throwError(() => cause)),
  });
}

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
    return this.api
      .file(`/cases/${encodeURIComponent(caseId)}/documents/${encodeURIComponent(document)}`)
      .pipe(oncePrinted());
  }

  /** A certificate, as PDF. */
  certificate(id: string): Observable<Blob> {
    return this.api.file(`/certificates/${encodeURIComponent(id)}/file`).pipe(oncePrinted());
  }
}
