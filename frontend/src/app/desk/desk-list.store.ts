import { inject } from '@angular/core';
import { patchState, signalStore, withMethods, withState } from '@ngrx/signals';
import { rxMethod } from '@ngrx/signals/rxjs-interop';
import type { CaseCard, DeskQuery } from '#shared/api/case';
import { debounceTime, EMPTY, catchError, pipe, switchMap, tap } from 'rxjs';
import { CaseClient } from '../api/case.client';
import { type Problem, toProblem } from '../api/problem';

export type DeskFilter = DeskQuery['filter'];

interface DeskList {
  readonly filter: DeskFilter;
  readonly search: string;
  readonly entries: readonly CaseCard[];
  readonly next: string | undefined;
  readonly loading: boolean;
  readonly problem: Problem | undefined;
}

const EMPTY_LIST: DeskList = {
  filter: 'mine',
  search: '',
  entries: [],
  next: undefined,
  loading: true,
  problem: undefined,
};

/** The desk's list: a filter of the closed list, a search from the beginning of number or name, pages by cursor. */
export const DeskListStore = signalStore(
  withState(EMPTY_LIST),
  withMethods((store, cases = inject(CaseClient)) => {
    const load = rxMethod<string | undefined>(
      pipe(
        tap(() => patchState(store, { loading: true, problem: undefined })),
        switchMap((cursor) =>
          cases.desk({ filter: store.filter(), search: store.search().trim() || undefined, cursor }).pipe(
            tap(({ entries, next }) =>
              patchState(store, { entries: cursor ? [...store.entries(), ...entries] : entries, next, loading: false }),
            ),
            catchError((cause: unknown) => {
              patchState(store, { problem: toProblem(cause), loading: false });
              return EMPTY;
            }),
          ),
        ),
      ),
    );
    const searched = rxMethod<string>(
      pipe(
        debounceTime(250),
        tap((search) => patchState(store, { search })),
        tap(() => load(undefined)),
      ),
    );
    return {
      reload: () => load(undefined),
      loadMore: () => load(store.next()),
      searchFor: (search: string) => searched(search),
      show(filter: DeskFilter): void {
        patchState(store, { filter, entries: [], next: undefined });
        load(undefined);
      },
    };
  }),
);
