import { type Signal, computed, inject } from '@angular/core';
import type { Choice } from '../bound/choice';
import { injectSay } from '../../i18n/text-voice';
import { StudioStore } from '../store/studio.store';

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

/** Says posts by their names, as many as there are. Needs an injection context. */
export function injectPostNames(): (keys: readonly string[]) => string {
  const store = inject(StudioStore);
  const say = injectSay();
  return (keys) => keys.map((key) => say(store.posts().find((post) => post.key === key)?.name) || key).join('、');
}
