import { Injectable, inject } from '@angular/core';
import type { CertificateList, Verification } from '#shared/api/certificate';
import type { Observable } from 'rxjs';
import { Api } from './api';

/** Certificates: the holder's own, and the check that is open to everybody. Fails with `Problem` only. */
@Injectable({ providedIn: 'root' })
export class CertificateClient {
  private readonly api = inject(Api);

  mine(): Observable<CertificateList> {
    return this.api.get<CertificateList>('/certificates');
  }

  /** An unknown code fails with 404 CERTIFICATE.NOT_FOUND. */
  verify(code: string): Observable<Verification> {
    return this.api.get<Verification>(`/verify/${encodeURIComponent(code)}`);
  }
}
