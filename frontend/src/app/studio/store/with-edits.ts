import { computed } from '@angular/core';
import { patchState, signalStoreFeature, type, withComputed, withMethods, withState } from '@ngrx/signals';
import type { Command } from '../edit/command';
import { type History, NO_HISTORY, type Stepped, perform, redo, undo } from './history';
import type { DraftState } from './with-draft';

/** Edits of one place within this time become one step of undo: typing a word is one step. */
const JOIN_MS = 2000;

export interface EditsState {
  readonly history: History;
  readonly editedAt: number;
  /** The place that is under the designer's hand: a pointer into the definition, '' for none. */
  readonly selected: string;
}

/** Edits as commands, with undo and redo; the selection follows them. */
export function withEdits() {
  return signalStoreFeature(
    { state: type<DraftState>(), props: type<{ readOnly: () => boolean }>() },
    withState<EditsState>({ history: NO_HISTORY, editedAt: 0, selected: '' }),
    withComputed(({ history }) => ({
      canUndo: computed(() => history().past.length > 0),
      canRedo: computed(() => history().future.length > 0),
      unsavedCount: computed(() => history().unsaved.length),
    })),
    withMethods((store) => {
      const take = (step: Stepped | undefined): void => {
        if (step === undefined) return;
        patchState(store, {
          definition: step.definition,
          history: step.history,
          editedAt: Date.now(),
          ...(step.focus !== undefined && { selected: step.focus }),
        });
      };
      return {
        /** Does an edit; an absent one (nothing would change) and any in a read-only draft do nothing. */
        edit(command: Command | undefined): void {
          const definition = store.definition();
          if (command === undefined || definition === undefined || store.readOnly()) return;
          take(perform(definition, store.history(), command, Date.now() - store.editedAt() < JOIN_MS));
        },
        undo(): void {
          const definition = store.definition();
          if (definition !== undefined && !store.readOnly()) take(undo(definition, store.history()));
        },
        redo(): void {
          const definition = store.definition();
          if (definition !== undefined && !store.readOnly()) take(redo(definition, store.history()));
        },
        select(pointer: string): void {
          patchState(store, { selected: pointer });
        },
      };
    }),
  );
}
