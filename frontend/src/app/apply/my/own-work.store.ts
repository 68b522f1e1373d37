import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import type { CaseCard } from '#shared/api/case';
import type { DraftCard } from '#shared/api/draft';
import { CaseClient } from '../../api/case.client';
import { DraftClient } from '../../api/draft.client';
import { type Problem, toProblem } from '../../api/problem';
import { groupCases } from './group-cases';

interface OwnWork {
  readonly loading: boolean;
  readonly problem: Problem | null;
  readonly drafts: readonly DraftCard[];
  readonly cases: readonly CaseCard[];
  /** Where the next page begins; '' on the last. */
  readonly next: string;
}

const START: OwnWork = { loading: true, problem: null, drafts: [], cases: [], next: '' };

/** What the applicant has begun, what runs, what ended. */
export const OwnWorkStore = signalStore(
  withState(START),
  withComputed(({ cases }) => ({ groups: computed(() => groupCases(cases())) })),
  withMethods((store, caseClient = inject(CaseClient), draftClient = inject(DraftClient)) => ({
    async load(): Promise<void> {
      patchState(store, { loading: true, problem: null });
      try {
        const [{ entries, next = '' }, { drafts }] = await Promise.all([
          firstValueFrom(caseClient.mine()),
          firstValueFrom(draftClient.mine()),
        ]);
        patchState(store, { loading: false, cases: entries, next, drafts });
      } catch (cause) {
        patchState(store, { loading: false, problem: toProblem(cause) });
      }
    },
    async more(): Promise<void> {
      try {
        const { entries, next = '' } = await firstValueFrom(caseClient.mine(store.next()));
        patchState(store, ({ cases }) => ({ cases: [...cases, ...entries], next }));
      } catch (cause) {
        patchState(store, { problem: toProblem(cause) });
      }
    },
    /** Whether the draft is gone. */
    async discard(id: string): Promise<boolean> {
      try {
        await firstValueFrom(draftClient.discard(id));
        patchState(store, ({ drafts }) => ({ drafts: drafts.filter((draft) => draft.id !== id) }));
        return true;
      } catch (cause) {
        patchState(store, { problem: toProblem(cause) });
        return false;
      }
    },
  })),
);
