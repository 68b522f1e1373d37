import { inject } from '@angular/core';
import { patchState, signalStore, withMethods, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import type { DeadLettersOfCase } from '#shared/api/dead-letter';
import { commandKey } from '../api/api';
import { DeadLetterClient } from '../api/dead-letter.client';
import { type Problem, toProblem } from '../api/problem';

interface Letters {
  readonly loading: boolean;
  readonly problem: Problem | undefined;
  readonly cases: readonly DeadLettersOfCase[];
  /** Where the next page begins; '' on the last. */
  readonly next: string;
  /** What is being replayed: <case>/<effect>. */
  readonly busy: string;
}

const START: Letters = { loading: true, problem: undefined, cases: [], next: '', busy: '' };

/** What was given up of cases, and letting it be tried again. */
export const LettersStore = signalStore(
  withState(START),
  withMethods((store, client = inject(DeadLetterClient)) => {
    const load = async (cursor?: string): Promise<void> => {
      patchState(store, { loading: true, problem: undefined });
      try {
        const { entries, next = '' } = await firstValueFrom(client.list(cursor));
        patchState(store, ({ cases }) => ({ cases: cursor ? [...cases, ...entries] : entries, next, loading: false }));
      } catch (cause) {
        patchState(store, { problem: toProblem(cause), loading: false });
      }
    };
    return {
      load: () => load(),
      more: () => load(store.next()),
      /** Whether it is tried again; then it is gone from the list until it should fail again. */
      async replay(id: string, effect: string): Promise<boolean> {
        patchState(store, { busy: `${id}/${effect}`, problem: undefined });
        try {
          await firstValueFrom(client.replay(id, effect, commandKey()));
          patchState(store, ({ cases }) => ({ busy: '', cases: without(cases, id, effect) }));
          return true;
        } catch (cause) {
          patchState(store, { busy: '', problem: toProblem(cause) });
          return false;
        }
      },
    };
  }),
);

/** The list without one letter, and without a case that has none left. */
function without(cases: readonly DeadLettersOfCase[], id: string, effect: string): readonly DeadLettersOfCase[] {
  return cases
    .map((one) =>
      one.case === id ? { ...one, letters: one.letters.filter((letter) => letter.effect !== effect) } : one,
    )
    .filter(({ letters }) => letters.length > 0);
}
