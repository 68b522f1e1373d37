import { HttpContext } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import type { SessionView, SignIn } from '#shared/api/session';
import { type Observable, catchError, of, throwError } from 'rxjs';
import { Api } from './api';
import { ASKS_NO_SIGN_IN } from './asks-no-sign-in';
import { Problem } from './problem';

const quietly = { context: new HttpContext().set(ASKS_NO_SIGN_IN, true) };

@Injectable({ providedIn: 'root' })
export class SessionClient {
  private readonly api = inject(Api);

  /** Who is signed in; null for nobody. */
  current(): Observable<SessionView | null> {
    return this.api
      .get<SessionView | null>('/session', quietly)
      .pipe(
        catchError((problem: unknown) =>
          problem instanceof Problem && problem.status === 401 ? of(null) : throwError(() => problem),
        ),
      );
  }

  open(signIn: SignIn): Observable<SessionView> {
    return this.api.send<SessionView>('POST', '/session', signIn, quietly);
  }

  close(): Observable<unknown> {
    return this.api.send('DELETE', '/session', undefined, quietly);
  }
}
