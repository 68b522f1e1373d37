import type { HttpInterceptorFn } from '@angular/common/http';
import { Injector, inject } from '@angular/core';
import { catchError, switchMap, throwError } from 'rxjs';
import { ASKS_NO_SIGN_IN } from '../api/asks-no-sign-in';
import { Problem } from '../api/problem';
import { SignInAgain } from './sign-in-again';

/**
 * A 401 in the middle of work opens the sign-in over the page, so that nothing typed is lost, and then sends the same request once more.
 * It is not sent for another person: his page is loaded anew instead.
 */
export const sessionEndedInterceptor: HttpInterceptorFn = (request, next) => {
  const injector = inject(Injector);
  return next(request).pipe(
    catchError((cause: unknown) => {
      const ended = cause instanceof Problem && cause.status === 401 && !request.context.get(ASKS_NO_SIGN_IN);
      if (!ended) return throwError(() => cause);
      return injector
        .get(SignInAgain)
        .ask()
        .pipe(switchMap((again) => (again ? next(request) : throwError(() => cause))));
    }),
  );
};
