import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { canFill, withoutOwnPeople } from '#shared/check/staffing';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'POST.SHARED';

/** A joint step whose post is held only by people of its other posts: once they decided for those, nobody is left for it. */
export const postShared: FindingKind = {
  code: CODE,
  name: words('岗位的人兼岗', 'Post without people of its own'),
  find: ({ definition: { chain }, surroundings }) =>
    stepPlaces(chain).flatMap(({ step, pointer }) => {
      if (surroundings === undefined || step.kind !== 'task' || step.mode !== 'all' || step.heads !== undefined)
        return [];
      const { people } = surroundings;
      // Where it cannot be filled at all, POST.TOO_FEW and POST.UNKNOWN tell.
      if (!canFill(step.posts, people)) return [];
      return withoutOwnPeople(step.posts, people).map((post) =>
        findingOf(
          CODE,
          `${pointer}/posts/${step.posts.indexOf(post)}`,
          words(
            `环节「${step.name.zh}」的岗位 ${post} 只有兼岗的人，他们先按别的岗位办了，这里就没有人办。`,
            `In the step “${step.name.en ?? step.name.zh}” the post ${post} is held only by people of its other posts: once they decided for those, nobody is left.`,
          ),
          words(
            '给这个岗位安排专人，或改为写明人数。',
            'Assign somebody to this post alone, or say how many people must decide.',
          ),
          { severity: 'warning' },
        ),
      );
    }),
};
