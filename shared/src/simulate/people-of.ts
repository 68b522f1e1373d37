import type { Definition } from '#shared/definition/definition';
import { allSteps, isStaffed } from '#shared/definition/chain';
import { postsOf } from '#shared/definition/posts-of';
import type { Actor } from '#shared/case/actor';

/** How many different people hold each post when a case is run: a crew and a quorum need several. */
const HOLDERS = 12;

/** Made-up officers: for each post that the item names, so many different people, of every department and region. */
export function peopleOf(definition: Definition): readonly Actor[] {
  const departments = allSteps(definition.chain).flatMap((step) =>
    isStaffed(step) ? (step.who?.departments ?? []) : [],
  );
  return [...postsOf(definition)].flatMap((post) =>
    Array.from({ length: HOLDERS }, (_, index) => ({
      account: `${post}#${index + 1}`,
      name: `${post} ${index + 1}`,
      posts: [post],
      departments,
      regions: definition.basics.regions,
    })),
  );
}
