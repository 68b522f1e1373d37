import { computed, inject } from '@angular/core';
import { patchState, signalStoreFeature, withComputed, withMethods, withState } from '@ngrx/signals';
import { rxMethod } from '@ngrx/signals/rxjs-interop';
import type { ServiceCard } from '#shared/api/service';
import { EMPTY, catchError, pipe, switchMap, tap } from 'rxjs';
import { type Problem, toProblem } from '../../api/problem';
import { ServiceClient } from '../../api/service.client';

interface ServicesState {
  /** Null until they came. */
  readonly services: readonly ServiceCard[] | null;
  readonly problem: Problem | null;
}

/** The live services. */
export function withServices() {
  return signalStoreFeature(
    withState<ServicesState>({ services: null, problem: null }),
    withComputed(({ services }) => ({ liveServices: computed(() => services() ?? []) })),
    withMethods((store, client = inject(ServiceClient)) => ({
      loadServices: rxMethod<void>(
        pipe(
          tap(() => patchState(store, { problem: null })),
          switchMap(() =>
            client.list().pipe(
              tap(({ services }) => patchState(store, { services })),
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
}
