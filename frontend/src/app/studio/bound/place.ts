import { type Signal, computed, inject } from '@angular/core';
import type { Json } from '#shared/kernel/json';
import { changeProperty } from '../edit/change-property';
import { valueAt } from '../edit/patch';
import { StudioStore } from '../store/studio.store';

/** A place of the definition for a control: its present value, whether it may be changed, an id for its label, and the way to set it. */
export interface Place<T> {
  readonly value: Signal<T | undefined>;
  readonly readOnly: Signal<boolean>;
  readonly id: Signal<string>;
  set(value: T | undefined): void;
}

/** Binds a control to a place; one edit a change. Needs an injection context. */
export function injectPlace<T>(at: () => string): Place<T> {
  const store = inject(StudioStore);
  return {
    value: computed(() => valueAt(store.definition(), at()) as T | undefined),
    readOnly: computed(() => store.readOnly()),
    id: computed(() => controlId(at())),
    set: (value) => {
      const definition = store.definition();
      if (definition !== undefined) store.edit(changeProperty(definition, at(), value as Json | undefined));
    },
  };
}

/** The id of the control that shows a place; findings lead to it. */
export function controlId(pointer: string): string {
  return `at${pointer.replaceAll('/', '-')}`;
}
