import type { HttpInterceptorFn } from '@angular/common/http';
import { catchError, throwError } from 'rxjs';
import { toProblem } from './problem';

/** Every failed request of the clients fails with a `Problem`, so that no screen reads HTTP. */
export const problemInterceptor: HttpInterceptorFn = (request, next) =>
  next(request).pipe(catchError((cause: unknown) => throwError(() => toProblem(cause))));
