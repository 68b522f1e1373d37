import { type Signal, computed, inject } from '@angular/core';
import type { Choice } from '../bound/choice';
import { StudioStore } from '../store/studio.store';

/** Every step as a choice of where to go. Needs an injection context. */
export function injectStepChoices(): Signal<readonly Choice[]> {
  const store = inject(StudioStore);
  return computed(() => (store.definition()?.chain.steps ?? []).map(({ key, name }) => ({ value: key, label: name })));
}

/** Every end as a choice. */
export function injectEndChoices(): Signal<readonly Choice[]> {
  const store = inject(StudioStore);
  return computed(() => (store.definition()?.chain.steps ?? []).filter(({ kind }) => kind === 'end').map(({ key, name }) => ({ value: key, label: name })));
}

/** Every post as a choice. */
export function injectPostChoices(): Signal<readonly Choice[]> {
  const store = inject(StudioStore);
  return computed(() => store.posts().map(({ key, name }) => ({ value: key, label: name })));
}
