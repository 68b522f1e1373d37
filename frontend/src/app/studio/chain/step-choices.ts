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
  return computed(() =>
    (store.definition()?.chain.steps ?? [])
      .filter(({ kind }) => kind === 'end')
      .map(({ key, name }) => ({ value: key, label: name })),
  );
}

/** Every post as a choice; posts of one name in several departments say which one. */
export function injectPostChoices(): Signal<readonly Choice[]> {
  const store = inject(StudioStore);
  return computed(() => {
    const posts = store.posts();
    return posts.map(({ key, name, department }) => {
      const twice = posts.filter((post) => post.name.zh === name.zh).length > 1;
      const where = store.departments().find((entry) => entry.key === department)?.name;
      return {
        value: key,
        label:
          twice && where !== undefined
            ? { zh: `${name.zh}（${where.zh}）`, en: `${name.en ?? name.zh} (${where.en ?? where.zh})` }
            : name,
      };
    });
  });
}
