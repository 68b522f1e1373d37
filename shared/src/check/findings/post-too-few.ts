import type { TaskStep } from '#shared/definition/step/task';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { canFill, holdersOf } from '#shared/check/staffing';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'POST.TOO_FEW';
/** At least two officers go together (行政许可法 34). */
const CREW = 2;

/** What brings the decision of a step about: so many people, or one of its own for each post. */
type Wanted = {
  readonly posts: readonly string[];
  readonly heads?: number;
  readonly at: 'posts' | 'heads' | 'crew/min' | 'mode';
};

function wantedBy({ mode, posts, heads, crew }: TaskStep): Wanted | undefined {
  if (mode === 'crew' && crew !== undefined)
    return { posts: [...new Set([...posts, crew.lead])], heads: crew.min, at: 'crew/min' };
  // Where nothing is said of the crew, two go and the first post leads.
  if (mode === 'crew') return { posts, heads: CREW, at: 'mode' };
  if (mode !== 'all' && mode !== 'ratio') return undefined;
  return heads === undefined ? { posts, at: 'posts' } : { posts, heads, at: 'heads' };
}

/** A step that asks for more people than its posts have, or for a person of its own for each: it could never be finished. */
export const postTooFew: FindingKind = {
  code: CODE,
  name: words('人数不够', 'Too few people'),
  find: ({ definition: { chain }, surroundings }) =>
    stepPlaces(chain).flatMap(({ step, pointer }) => {
      const asks = step.kind === 'task' ? wantedBy(step) : undefined;
      if (surroundings === undefined || asks === undefined) return [];
      const { people } = surroundings;
      // Of a post that nobody holds POST.UNKNOWN tells.
      const held = asks.posts.filter((post) => holdersOf([post], people) > 0);
      const there = holdersOf(held, people);
      const wanted = asks.heads ?? asks.posts.length;
      const enough = asks.heads === undefined ? canFill(held, people) : there >= wanted;
      if (held.length === 0 || enough) return [];
      return [
        findingOf(
          CODE,
          `${pointer}/${asks.at}`,
          words(
            `环节「${step.name.zh}」要 ${wanted} 个不同的人来办，岗位上 ${there} 人分不过来，这一步永远办不完。`,
            `The step “${step.name.en ?? step.name.zh}” needs ${wanted} different people, and its posts have ${there} to share: it could never be finished.`,
          ),
          words('给岗位增加人，或减少人数。', 'Assign more people to the posts, or ask for fewer.'),
        ),
      ];
    }),
};
