import { inject } from '@angular/core';
import { patchState, signalStore, withMethods, withState } from '@ngrx/signals';
import { rxMethod } from '@ngrx/signals/rxjs-interop';
import type { ServiceView } from '#shared/api/service';
import { EMPTY, catchError, pipe, switchMap, tap } from 'rxjs';
import { type Problem, toProblem } from '../../api/problem';
import { ServiceClient } from '../../api/service.client';

interface GuideState {
  /** Null until it came. */
  readonly service: ServiceView | null;
  readonly problem: Problem | null;
}

/** The version in force of one item. */
export const GuideStore = signalStore(
  withState<GuideState>({ service: null, problem: null }),
  withMethods((store, client = inject(ServiceClient)) => ({
    load: rxMethod<string>(
      pipe(
        tap(() => patchState(store, { service: null, problem: null })),
        switchMap((item) =>
          client.inForce(item).pipe(
            tap((service) => patchState(store, { service })),
            catchError((cause: unknown) => {
              patchState(store, { problem: toProblem(cause) });
              return EMPTY;
            }),
          ),
        ),
      ),
    ),
  })),
);
