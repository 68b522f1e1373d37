import { inject } from '@angular/core';
import { KnownPosts } from '../api/known-posts';
import { injectSay } from '../i18n/text-voice';

/** Says the name of a post; its key until the directory is there. Needs an injection context. */
export function injectPostName(): (post: string) => string {
  const directory = inject(KnownPosts);
  const say = injectSay();
  return (post) => say(directory.all().posts.find(({ key }) => key === post)?.name) || post;
}
