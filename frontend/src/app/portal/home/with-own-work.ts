import { inject } from '@angular/core';
import { patchState, signalStoreFeature, withMethods, withState } from '@ngrx/signals';
import { rxMethod } from '@ngrx/signals/rxjs-interop';
import { EMPTY, catchError, filter, forkJoin, pipe, switchMap, tap } from 'rxjs';
import { CaseClient } from '../../api/case.client';
import { DraftClient } from '../../api/draft.client';
import { type OwnWork, ownWork } from './own-work';

/** 接着办: what a signed-in applicant can go on with. Where it does not come, the page stands without it. */
export function withOwnWork() {
  return signalStoreFeature(
    withState<{ readonly work: readonly OwnWork[] | null }>({ work: null }),
    withMethods((store, drafts = inject(DraftClient), cases = inject(CaseClient)) => ({
      /** Follows whether an applicant is signed in; somebody else's work is dropped at once. */
      followApplicant: rxMethod<boolean>(
        pipe(
          tap(() => patchState(store, { work: null })),
          filter((applicant) => applicant),
          switchMap(() =>
            forkJoin([drafts.mine(), cases.mine()]).pipe(
              tap(([begun, sent]) => patchState(store, { work: ownWork(begun.drafts, sent.entries) })),
              catchError(() => EMPTY),
            ),
          ),
        ),
      ),
    })),
  );
}
