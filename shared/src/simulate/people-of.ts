import type { Definition } from '#shared/definition/definition';
import { allSteps, isStaffed } from '#shared/definition/chain';
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

/** Every post that an item names. */
export function postsOf({ chain, clocks }: Definition): ReadonlySet<string> {
  const posts = new Set<string>([...(chain.supervisors ?? [])]);
  const add = (...keys: readonly (string | undefined)[]): void => {
    for (const key of keys) if (key !== undefined) posts.add(key);
  };
  if (chain.intake.mode === 'accept') add(...chain.intake.posts);
  for (const step of allSteps(chain)) {
    if (step.kind === 'applicant' && step.deadline.kind === 'set') add(step.deadline.by, step.deadline.approvedBy);
    if (!isStaffed(step)) continue;
    add(...step.posts, step.fallback);
    if (step.kind === 'task') add(step.crew?.lead);
    const { transfer = [], delegate = [], cosign = [], consult = [] } = step.may ?? {};
    add(...transfer, ...delegate, ...cosign, ...consult);
  }
  for (const clock of clocks) add(clock.extension?.post, clock.onExpiry?.post);
  return posts;
}
