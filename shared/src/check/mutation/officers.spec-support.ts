import type { Actor } from '#shared/case/actor';
import type { Surroundings } from '#shared/check/surroundings';

/** The officers that the surroundings count, as people who act: each in the department that his posts are named for. */
export function officersOf({ people, regions }: Surroundings): readonly Actor[] {
  return people.flatMap(({ posts, count }, group) =>
    Array.from({ length: count }, (_, n) => ({
      ...{ account: `officer-${group}-${n}`, name: `${posts[0]} ${n + 1}`, posts, regions },
      departments: [...new Set(posts.map((post) => post.split('.')[0]!))],
    })),
  );
}
