import type { Surroundings } from '#shared/check/surroundings';

type People = Surroundings['people'];

/** How many people hold at least one of the posts. */
export function holdersOf(posts: readonly string[], people: People): number {
  return people.reduce((sum, each) => sum + (posts.some((post) => each.posts.includes(post)) ? each.count : 0), 0);
}

/** Whether every post can be given to a person of its own (augmenting paths, Kuhn 1955). */
export function canFill(posts: readonly string[], people: People): boolean {
  const given = people.map((): string[] => []);
  const give = (post: string, seen: Set<number>): boolean =>
    people.some((each, index) => {
      if (seen.has(index) || !each.posts.includes(post)) return false;
      seen.add(index);
      const has = given[index]!;
      if (has.length < each.count) return has.push(post) > 0;
      const moved = has.findIndex((other) => give(other, seen));
      if (moved < 0) return false;
      has[moved] = post;
      return true;
    });
  return posts.every((post) => give(post, new Set()));
}

/** The posts that only people hold who hold another of these posts too. */
export function withoutOwnPeople(posts: readonly string[], people: People): string[] {
  const own = (post: string, each: People[number]): boolean =>
    each.posts.includes(post) && !posts.some((other) => other !== post && each.posts.includes(other));
  return posts.filter((post) => !people.some((each) => own(post, each)));
}
