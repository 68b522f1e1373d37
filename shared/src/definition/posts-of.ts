import { allSteps, isStaffed } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';

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
