import type { Definition } from '#shared/definition/definition';
import { allSteps, isStaffed } from '#shared/definition/chain';
import type { Actor } from '#shared/case/actor';

/** People who hold the same posts, counted. */
export interface CountedPeople {
  readonly posts: readonly string[];
  readonly count: number;
}

/** The people of an organ as they are, each different; of every department that the item asks for and every region of it. */
export function peopleFrom(definition: Definition, people: readonly CountedPeople[]): readonly Actor[] {
  const departments = allSteps(definition.chain).flatMap((step) =>
    isStaffed(step) ? (step.who?.departments ?? []) : [],
  );
  return people.flatMap(({ posts, count }, group) =>
    Array.from({ length: count }, (_, index) => ({
      account: `person${group + 1}.${index + 1}`,
      name: `人员 ${group + 1}.${index + 1}`,
      posts: [...posts],
      departments,
      regions: definition.basics.regions,
    })),
  );
}
