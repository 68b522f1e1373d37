import { computed, inject } from '@angular/core';
import { patchState, signalStoreFeature, type, withComputed, withMethods, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import { ItemClient } from '../../api/item.client';
import { type Problem, toProblem } from '../../api/problem';
import { type DraftState, fromServer } from './with-draft';
import type { EditsState } from './with-edits';
import type { FindingsState } from './with-findings';
import type { SavingState } from './with-saving';

/** Why the draft cannot be submitted now; absent means that it can. */
export type Hindrance = 'loading' | 'mayNot' | 'inReview' | 'unsaved' | 'checkFailed' | 'errors' | 'noDraft';

/** Handing the draft to the second person, and taking it back. */
export function withReview() {
  return signalStoreFeature(
    {
      state: type<DraftState & EditsState & SavingState & FindingsState>(),
      props: type<{ readOnly: () => boolean; counts: () => { error: number } }>(),
      methods: type<{ save(): Promise<void> }>(),
    },
    withState<{ submitting: boolean; submitProblem: Problem | undefined }>({
      submitting: false,
      submitProblem: undefined,
    }),
    withComputed((store) => ({
      hindrance: computed<Hindrance | undefined>(() => {
        const facts = store.facts();
        if (facts === undefined || store.checkedAt() === '') return 'loading';
        if (facts.status === 'inReview') return 'inReview';
        if (store.readOnly()) return 'mayNot';
        if (store.checkFailed()) return 'checkFailed';
        if (store.counts().error > 0) return 'errors';
        if (store.saving() === 'failed' || store.saving() === 'conflict') return 'unsaved';
        return facts.status === 'live' && store.history().unsaved.length === 0 ? 'noDraft' : undefined;
      }),
    })),
    withMethods((store, client = inject(ItemClient)) => {
      const act = async (deed: () => Promise<unknown>): Promise<boolean> => {
        patchState(store, { submitting: true, submitProblem: undefined });
        try {
          await deed();
          patchState(store, fromServer(await firstValueFrom(client.draft(store.item()))));
          return true;
        } catch (cause) {
          patchState(store, { submitProblem: toProblem(cause) });
          return false;
        } finally {
          patchState(store, { submitting: false });
        }
      };
      return {
        /** Saves what is open, then submits exactly what was saved. Whether it was handed over. */
        submit: (): Promise<boolean> =>
          act(async () => {
            await store.save();
            await firstValueFrom(client.submit(store.item(), store.facts()?.hash ?? ''));
          }),
        /** Whether it was taken back. */
        withdraw: (): Promise<boolean> => act(() => firstValueFrom(client.withdraw(store.item()))),
      };
    }),
  );
}
