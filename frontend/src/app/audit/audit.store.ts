import { inject } from '@angular/core';
import { patchState, signalStore, withMethods, withState } from '@ngrx/signals';
import { rxMethod } from '@ngrx/signals/rxjs-interop';
import type { AuditEntry, AuditQuery } from '#shared/api/audit';
import { EMPTY, catchError, pipe, switchMap, tap } from 'rxjs';
import { AuditClient } from '../api/audit.client';
import { type Problem, toProblem } from '../api/problem';

/** What an auditor narrows the list by; '' means not at all. */
export type AuditFilters = Readonly<Record<'object' | 'account' | 'from' | 'to', string>>;

interface AuditList {
  readonly filters: AuditFilters;
  readonly entries: readonly AuditEntry[];
  readonly next: string | undefined;
  readonly loading: boolean;
  readonly problem: Problem | undefined;
}

const NO_FILTERS: AuditFilters = { object: '', account: '', from: '', to: '' };
const EMPTY_LIST: AuditList = { filters: NO_FILTERS, entries: [], next: undefined, loading: true, problem: undefined };

function queryOf(filters: AuditFilters, cursor: string | undefined): Partial<AuditQuery> {
  const given = Object.entries(filters).filter(([, value]) => value.trim() !== '');
  return { ...Object.fromEntries(given.map(([name, value]) => [name, value.trim()])), ...(cursor && { cursor }) };
}

/** The audit list: newest first, or in the order of its acts where one object is named. */
export const AuditStore = signalStore(
  withState(EMPTY_LIST),
  withMethods((store, audit = inject(AuditClient)) => {
    const load = rxMethod<string | undefined>(
      pipe(
        tap(() => patchState(store, { loading: true, problem: undefined })),
        switchMap((cursor) =>
          audit.list(queryOf(store.filters(), cursor)).pipe(
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
    return {
      reload: () => load(undefined),
      loadMore: () => load(store.next()),
      narrow(filters: AuditFilters): void {
        patchState(store, { filters, entries: [], next: undefined });
        load(undefined);
      },
    };
  }),
);
