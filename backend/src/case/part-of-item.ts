import { Injectable } from '@nestjs/common';
import type { Definition } from '#shared/definition/definition';
import { postsOf } from '#shared/definition/posts-of';
import { DirectoryRepository } from '#backend/directory/directory.repository';

/** Who has a part in a case. */
export interface Parts {
  readonly departments: string[];
  readonly posts: string[];
}

/** Milliseconds that the departments of posts are taken for known: an administrator may move a post. */
const AGE = 4000;

/** Works out which posts and departments have a part in the cases of a version. */
@Injectable()
export class PartOfItem {
  private readonly known = new Map<string, { readonly at: number; readonly parts: Parts }>();

  constructor(private readonly directory: DirectoryRepository) {}

  /** The item's own department and those of all posts of its chain. */
  async of(item: string, version: number, definition: Definition): Promise<Parts> {
    const key = `${item}@${version}`;
    const known = this.known.get(key);
    if (known !== undefined && performance.now() - known.at < AGE) return known.parts;
    const posts = [...postsOf(definition)];
    const departments = (await this.directory.posts())
      .filter((post) => posts.includes(post.key))
      .map((post) => post.department);
    const parts = { posts, departments: [...new Set([definition.basics.department, ...departments])] };
    this.known.set(key, { at: performance.now(), parts });
    return parts;
  }
}
