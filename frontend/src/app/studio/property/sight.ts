import { computed, inject } from '@angular/core';
import { injectPostChoices } from './post-choices';
import { StudioStore } from '../store/studio.store';
import type { Sight } from './property';

/** What choices at a place may depend on; nothing while there is no draft. Needs an injection context. */
export function injectSight(): (at: string) => Sight | undefined {
  const store = inject(StudioStore);
  const posts = injectPostChoices();
  const departments = computed(() => store.departments().map(({ key, name }) => ({ value: key, label: name })));
  return (at) => {
    const definition = store.definition();
    return definition && { definition, at, posts: posts(), departments: departments() };
  };
}
