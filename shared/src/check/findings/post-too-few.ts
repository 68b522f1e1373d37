import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { canFill, holdersOf } from '#shared/check/staffing';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'POST.TOO_FEW';

/** A step that asks for more people than its posts have, or for a person of its own for each: the joint decision could never pass. */
export const postTooFew: FindingKind = {
  code: CODE,
  name: words('人数不够', 'Too few people'),
  find: ({ definition: { chain }, surroundings }) =>
    stepPlaces(chain).flatMap(({ step, pointer }) => {
      if (surroundings === undefined || step.kind !== 'task' || step.mode !== 'all') return [];
      const { people } = surroundings;
      // Of a post that nobody holds POST.UNKNOWN tells.
      const held = step.posts.filter((post) => holdersOf([post], people) > 0);
      const there = holdersOf(held, people);
      const wanted = step.heads ?? step.posts.length;
      const enough = step.heads === undefined ? canFill(held, people) : there >= wanted;
      if (held.length === 0 || enough) return [];
      return [
        findingOf(
          CODE,
          `${pointer}/${step.heads === undefined ? 'posts' : 'heads'}`,
          words(
            `环节「${step.name.zh}」要 ${wanted} 个不同的人来办，岗位上 ${there} 人分不过来，这一步永远办不完。`,
            `The step “${step.name.en ?? step.name.zh}” needs ${wanted} different people, and its posts have ${there} to share: it could never be finished.`,
          ),
          words('给岗位增加人，或减少人数。', 'Assign more people to the posts, or ask for fewer.'),
        ),
      ];
    }),
};
