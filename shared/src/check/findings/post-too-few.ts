import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'POST.TOO_FEW';

/** A step that asks for more people than its posts have: the joint decision could never pass. */
export const postTooFew: FindingKind = {
  code: CODE,
  name: words('人数不够', 'Too few people'),
  find: ({ definition: { chain }, surroundings }) =>
    chain.steps.flatMap((step, index) => {
      if (surroundings === undefined || step.kind !== 'task' || step.mode !== 'all') return [];
      const wanted = Math.max(step.heads ?? 0, new Set(step.posts).size);
      const known = surroundings.posts.filter((post) => step.posts.includes(post.key) && post.holders > 0);
      const there = known.reduce((sum, post) => sum + post.holders, 0);
      if (known.length === 0 || there >= wanted) return [];
      return [
        findingOf(
          CODE,
          pointerTo('chain', 'steps', index, step.heads === undefined ? 'posts' : 'heads'),
          words(
            `环节「${step.name.zh}」要 ${wanted} 人都办，岗位上只有 ${there} 人，这一步永远办不完。`,
            `The step “${step.name.en ?? step.name.zh}” needs ${wanted} people, its posts have ${there}: it could never be finished.`,
          ),
          words('给岗位增加人，或减少人数。', 'Assign more people to the posts, or ask for fewer.'),
        ),
      ];
    }),
};
