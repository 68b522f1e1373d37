import { DestroyRef, effect, inject, untracked } from '@angular/core';
import type { ItemDraftView, SaveDraft } from '#shared/api/item';
import { patchState, signalStoreFeature, type, withHooks, withMethods, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import type { Versioned } from '../../api/api';
import { ItemClient } from '../../api/item.client';
import { type Problem, toProblem } from '../../api/problem';
import { NO_HISTORY, saved } from './history';
import { KeptEdits } from './kept-edits';
import { type DraftState, fromServer } from './with-draft';
import type { EditsState } from './with-edits';

export interface SavingState {
  readonly saving: 'idle' | 'sending' | 'failed' | 'conflict';
  readonly saveProblem: Problem | undefined;
  /** What somebody else has saved in the meantime, while there is a conflict. */
  readonly theirs: Versioned<ItemDraftView> | undefined;
}

const SAVE_AFTER_MS = 1200;
const RETRY_AFTER_MS = 12_000;

/** Saves the draft by itself a moment after each edit, under If-Match. What is not saved stays on this computer. */
export function withSaving() {
  return signalStoreFeature(
    { state: type<DraftState & EditsState>(), props: type<{ readOnly: () => boolean; account: () => string }>() },
    withState<SavingState>({ saving: 'idle', saveProblem: undefined, theirs: undefined }),
    withMethods((store, client = inject(ItemClient), kept = inject(KeptEdits)) => {
      const keep = (): void => {
        const [definition, facts, history] = [store.definition(), store.facts(), store.history()];
        if (definition === undefined || facts === undefined) return;
        if (history.past.length + history.unsaved.length + history.future.length === 0)
          kept.drop(store.account(), store.item());
        else kept.write(store.account(), store.item(), { revision: facts.revision, definition, history });
      };
      const send = async (): Promise<void> => {
        const [definition, sent] = [store.definition(), store.history().unsaved.length];
        if (definition === undefined || sent === 0 || store.readOnly() || store.saving() === 'sending') return;
        patchState(store, { saving: 'sending' });
        const item = store.item();
        try {
          const body = { definition, commands: store.history().unsaved } as unknown as SaveDraft;
          const { value, etag } = await firstValueFrom(client.save(item, body, store.etag()));
          if (store.item() !== item) return;
          const { definition: _same, ...facts } = value;
          patchState(store, {
            facts,
            etag,
            history: saved(store.history(), sent),
            saving: 'idle',
            saveProblem: undefined,
          });
          keep();
        } catch (cause) {
          if (store.item() === item) await fail(toProblem(cause));
        }
      };
      const fail = async (problem: Problem): Promise<void> => {
        if (problem.status !== 412) return patchState(store, { saving: 'failed', saveProblem: problem });
        try {
          patchState(store, {
            theirs: await firstValueFrom(client.draft(store.item())),
            saving: 'conflict',
            saveProblem: problem,
          });
        } catch (cause) {
          patchState(store, { saving: 'failed', saveProblem: toProblem(cause) });
        }
      };
      return {
        save: send,
        keep,
        /** Takes up what this computer kept of an earlier visit: as it is where nobody saved since, as a conflict where somebody did. */
        recall(): void {
          const [facts, before] = [store.facts(), kept.read(store.account(), store.item())];
          if (facts === undefined || before === undefined || store.readOnly()) return;
          const { definition, history } = before;
          if (before.revision === facts.revision) return patchState(store, { definition, history });
          if (history.unsaved.length === 0) return kept.drop(store.account(), store.item());
          const theirs = {
            value: { ...facts, definition: store.definition() } as unknown as ItemDraftView,
            etag: store.etag(),
          };
          patchState(store, { definition, history, theirs, saving: 'conflict' });
        },
        /** Gives up the own edits since the last save and goes on from what the other person saved. */
        takeTheirs(): void {
          const theirs = store.theirs();
          if (theirs === undefined) return;
          patchState(store, {
            ...fromServer(theirs),
            history: NO_HISTORY,
            theirs: undefined,
            saving: 'idle',
            saveProblem: undefined,
          });
          keep();
        },
        /** Saves the own draft over what the other person saved; his save stays in the history. */
        async keepMine(): Promise<void> {
          const theirs = store.theirs();
          if (theirs === undefined) return;
          const { definition: _theirs, ...facts } = theirs.value;
          patchState(store, { facts, etag: theirs.etag, theirs: undefined, saving: 'idle' });
          await send();
        },
      };
    }),
    withHooks((store) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const after = (ms: number): void => {
        clearTimeout(timer);
        timer = setTimeout(() => void store.save(), ms);
      };
      return {
        onInit(): void {
          effect(() => {
            const [state, unsaved] = [store.saving(), store.history().unsaved.length];
            store.definition();
            untracked(() => {
              clearTimeout(timer);
              if (unsaved === 0 || state === 'sending' || state === 'conflict') return;
              after(state === 'failed' ? RETRY_AFTER_MS : SAVE_AFTER_MS);
            });
          });
          const keep = (): void => store.keep();
          addEventListener('pagehide', keep);
          inject(DestroyRef).onDestroy(() => removeEventListener('pagehide', keep));
        },
        onDestroy(): void {
          clearTimeout(timer);
          store.keep();
          void store.save();
        },
      };
    }),
  );
}
