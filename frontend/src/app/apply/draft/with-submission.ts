import { type Signal, inject } from '@angular/core';
import { patchState, signalStoreFeature, type, withHooks, withMethods, withProps, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import type { Submitted } from '#shared/api/case';
import { type MaterialChoices, NO_CHOICES } from '#shared/material/material-choices';
import { commandKey } from '../../api/api';
import { CaseClient } from '../../api/case.client';
import { type Problem, toProblem } from '../../api/problem';
import { draftBase } from './draft-base';

/** How long until it is asked again whether a submission arrived. */
const ASK_AGAIN_SECONDS = 8;

interface Submission {
  /** unknown: the answer was lost; it is asked again by itself with the same key, so that it counts once. */
  readonly submission: 'idle' | 'sending' | 'unknown' | 'refused' | 'done';
  readonly submitted: Submitted | null;
  readonly submitProblem: Problem | null;
  readonly askAgainIn: number;
  /** Whether submitting was tried while something was still to mend: then all of it is said. */
  readonly tried: boolean;
}

const START: Submission = { submission: 'idle', submitted: null, submitProblem: null, askAgainIn: 0, tried: false };

/** Submits once. One deed has one key; until its outcome is known, only the same deed is repeated. */
export function withSubmission() {
  return signalStoreFeature(
    { state: draftBase.state, props: type<typeof draftBase.props & { readonly counted: Signal<MaterialChoices> }>() },
    withState<Submission>(START),
    withProps(() => ({
      _deed: {
        key: '',
        answers: {},
        choices: NO_CHOICES as MaterialChoices,
        ticking: undefined as ReturnType<typeof setInterval> | undefined,
      },
    })),
    withMethods((store, cases = inject(CaseClient)) => {
      const deed = store._deed;

      async function send(): Promise<void> {
        clearInterval(deed.ticking);
        const { draft } = store.opened()!;
        patchState(store, { submission: store.submission() === 'unknown' ? 'unknown' : 'sending', askAgainIn: 0 });
        try {
          const submitted = await firstValueFrom(
            cases.submit({ draft: draft.id, answers: deed.answers, choices: deed.choices }, deed.key),
          );
          patchState(store, { submission: 'done', submitted, submitProblem: null });
        } catch (cause) {
          const problem = toProblem(cause);
          if (problem.unknown) return wait(problem);
          deed.key = '';
          patchState(store, { submission: 'refused', submitProblem: problem });
        }
      }

      function wait(problem: Problem): void {
        patchState(store, { submission: 'unknown', submitProblem: problem, askAgainIn: ASK_AGAIN_SECONDS });
        deed.ticking = setInterval(() => {
          const left = store.askAgainIn() - 1;
          if (left <= 0) void send();
          else patchState(store, { askAgainIn: left });
        }, 1000);
      }

      return {
        tryInVain(): void {
          patchState(store, { tried: true });
        },
        /** Submits what counts now; while the outcome of an earlier try is not known, that one is asked about again. */
        async submit(): Promise<void> {
          if (store.submission() === 'sending' || store.submission() === 'done') return;
          if (store.submission() !== 'unknown') {
            deed.key = commandKey();
            deed.answers = store.opened()!.session.typed();
            deed.choices = store.counted();
          }
          await send();
        },
      };
    }),
    withHooks(({ _deed }) => ({ onDestroy: () => clearInterval(_deed.ticking) })),
  );
}
