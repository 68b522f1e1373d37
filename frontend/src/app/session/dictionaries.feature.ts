import { createActionGroup, createFeature, createReducer, on, props } from '@ngrx/store';
import type { PublicSettings } from '#shared/api/settings';

export const DictionaryApiActions = createActionGroup({
  source: 'Settings API',
  events: { 'Settings read': props<{ settings: PublicSettings }>() },
});

export interface DictionariesState {
  /** Null until the server has told them. */
  readonly settings: PublicSettings | null;
}

/** Small tables that every screen reads. */
export const dictionariesFeature = createFeature({
  name: 'dictionaries',
  reducer: createReducer<DictionariesState>(
    { settings: null },
    on(DictionaryApiActions.settingsRead, (state, { settings }): DictionariesState => ({ ...state, settings })),
  ),
});
