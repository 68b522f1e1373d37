import { inject } from '@angular/core';
import { patchState, signalStore, withMethods, withState } from '@ngrx/signals';
import { rxMethod } from '@ngrx/signals/rxjs-interop';
import type { Verification } from '#shared/api/certificate';
import { EMPTY, catchError, pipe, switchMap, tap } from 'rxjs';
import { CertificateClient } from '../../api/certificate.client';
import { type Problem, toProblem } from '../../api/problem';

interface VerifyState {
  readonly verification: Verification | null;
  /** Whether the code leads to nothing; that says nothing about the paper. */
  readonly missing: boolean;
  readonly problem: Problem | null;
}

const nothing: VerifyState = { verification: null, missing: false, problem: null };

/** What the record of the issuing authority says of one code. */
export const VerifyStore = signalStore(
  withState(nothing),
  withMethods((store, client = inject(CertificateClient)) => ({
    check: rxMethod<string | undefined>(
      pipe(
        tap(() => patchState(store, nothing)),
        switchMap((code) =>
          code === undefined
            ? EMPTY
            : client.verify(code).pipe(
                tap((verification) => patchState(store, { verification })),
                catchError((cause: unknown) => {
                  const problem = toProblem(cause);
                  patchState(store, problem.status === 404 || problem.status === 400 ? { missing: true } : { problem });
                  return EMPTY;
                }),
              ),
        ),
      ),
    ),
  })),
);
