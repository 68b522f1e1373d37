import { HttpEventType, HttpHeaders, HttpParams, HttpRequest, HttpXhrBackend } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { FileRef } from '#shared/case/file-ref';
import type { UploadView } from '#shared/api/draft';
import { type Observable, catchError, filter, map, throwError } from 'rxjs';
import { LanguageChoice } from '../i18n/language-choice';
import { toProblem } from './problem';

/** Sends files with their progress. fetch cannot tell how much has gone out, so these requests go over XMLHttpRequest. */
@Injectable({ providedIn: 'root' })
export class UploadClient {
  private readonly backend = inject(HttpXhrBackend);
  private readonly language = inject(LanguageChoice).language;

  /** Emits the percentage sent, then the file as it was taken. `path` without /api. Fails with `Problem` only. */
  send(path: string, material: string, file: File): Observable<number | FileRef> {
    const form = new FormData();
    form.append('file', file, file.name);
    const request = new HttpRequest('POST', `/api${path}`, form, {
      headers: new HttpHeaders({ 'Accept-Language': this.language() }),
      params: new HttpParams({ fromObject: { material } }),
      reportProgress: true,
      responseType: 'json',
    });
    return this.backend.handle(request).pipe(
      map((event) => {
        if (event.type === HttpEventType.UploadProgress)
          return Math.round((100 * event.loaded) / (event.total ?? file.size));
        return event.type === HttpEventType.Response ? (event.body as UploadView).file : undefined;
      }),
      filter((news) => news !== undefined),
      catchError((cause: unknown) => throwError(() => toProblem(cause))),
    );
  }
}
