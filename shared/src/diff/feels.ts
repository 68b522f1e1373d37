import type { Json } from '#shared/kernel/json';
import type { Feels, Impact } from '#shared/diff/change';
import { isObject } from '#shared/diff/keyed-path';
import type { Stop } from '#shared/diff/trail';

/** What of a case the applicant notices, wherever it was changed. */
const NOTICED: ReadonlySet<Impact> = new Set(['validation', 'answers', 'material', 'route', 'time']);
const AT_STEPS: ReadonlySet<string> = new Set(['posts', 'by', 'approvedBy', 'fallback']);

/** Who feels a change at a place: `stops` in both definitions, where it stands in both, and the values that changed. */
export function feelsOf(
  stops: readonly (readonly Stop[])[],
  impact: readonly Impact[],
  values: readonly (Json | undefined)[],
  intakePosts: readonly string[],
): Feels {
  const way = stops.at(-1)!;
  const { readers } = way.at(-1)!.noun;
  if (readers === 'nobody') return { everybody: false, applicant: false, posts: [] };
  const step = way.findLastIndex(({ noun }) => noun.word.en === 'step');
  const atStep = step >= 0;
  const nodes = atStep
    ? stops.flatMap((each) =>
        each
          .slice(-1 - (way.length - 1 - step))
          .map(({ node }) => node)
          .slice(0, 1),
      )
    : stops.map((each) => each.at(-1)!.node);
  const office = atStep || readers === 'office';
  const posts = new Set(
    office ? [...nodes.flatMap(postsIn), ...values.flatMap((value) => postsIn({ posts: value ?? [] }))] : [],
  );
  if (impact.includes('material') || way.some(({ noun }) => noun.word.en === 'intake'))
    for (const post of intakePosts) posts.add(post);
  const own = atStep && way[step]!.node.kind === 'applicant';
  const inner = atStep && way.length > step + 1 && way.at(-1)!.noun.part === 'form';
  return {
    everybody: readers === 'everybody',
    applicant:
      readers === 'everybody' ||
      own ||
      (!inner && (readers === 'applicant' || impact.some((each) => NOTICED.has(each)))),
    posts: [...posts].toSorted(),
  };
}

/** The posts that are named in a step or lane. */
function postsIn(value: Json): string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap(postsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    if (!AT_STEPS.has(name)) return postsIn(member);
    return (Array.isArray(member) ? (member as readonly Json[]) : [member]).filter((each) => typeof each === 'string');
  });
}
