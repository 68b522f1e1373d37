import { HttpClient, type HttpContext, HttpHeaders, type HttpResponse } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { type Observable, map } from 'rxjs';

/** A value with the mark that a change of it has to bring back as If-Match. */
export interface Versioned<T> {
  readonly value: T;
  readonly etag: string;
}

/** What a request carries besides its body. */
export interface Sending {
  /** Sent as If-Match: the change holds for exactly the state that was read. */
  readonly etag?: string;
  /** Sent as Idempotency-Key: a repeat of the same command is done once. Make it with `commandKey()`, keep it for retries. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly context?: HttpContext;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A fresh key for one deed of a person; the same deed sent again carries the same key. */
export function commandKey(): string {
  return crypto.randomUUID();
}

/** What all clients of resources stand on. Fails with `Problem` only. Paths are given without `/api`. */
@Injectable({ providedIn: 'root' })
export class Api {
  private readonly http = inject(HttpClient);

  get<T>(path: string, sending: Sending = {}): Observable<T> {
    return this.send<T>('GET', path, undefined, sending);
  }

  /** Reads with the ETag, for a later change. */
  read<T>(path: string, sending: Sending = {}): Observable<Versioned<T>> {
    return this.answer<T>('GET', path, undefined, sending).pipe(map(withEtag));
  }

  /** Writes and gives back the new state with its ETag. */
  write<T>(
    method: 'POST' | 'PUT' | 'PATCH',
    path: string,
    body: unknown,
    sending: Sending = {},
  ): Observable<Versioned<T>> {
    return this.answer<T>(method, path, body, sending).pipe(map(withEtag));
  }

  send<T>(method: Method, path: string, body?: unknown, sending: Sending = {}): Observable<T> {
    return this.answer<T>(method, path, body, sending).pipe(map((response) => response.body as T));
  }

  /** A file, e.g. a certificate as PDF. */
  file(path: string): Observable<Blob> {
    return this.http.get(`/api${path}`, { responseType: 'blob' });
  }

  private answer<T>(method: Method, path: string, body: unknown, sending: Sending): Observable<HttpResponse<T>> {
    const options = { body, headers: headersOf(sending), params: queryOf(sending), context: sending.context };
    return this.http.request<T>(method, `/api${path}`, { ...options, observe: 'response', responseType: 'json' });
  }
}

function withEtag<T>(response: HttpResponse<T>): Versioned<T> {
  return { value: response.body as T, etag: response.headers.get('ETag') ?? '' };
}

function headersOf({ etag, key }: Sending): HttpHeaders {
  return new HttpHeaders({ ...(etag && { 'If-Match': etag }), ...(key && { 'Idempotency-Key': key }) });
}

function queryOf({ query = {} }: Sending): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
