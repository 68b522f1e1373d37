import { isStaffed, type StaffedStep } from '#shared/definition/chain';
import { reachableFrom } from '#shared/chain/reachable-steps';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { holdersOf } from '#shared/check/staffing';
import { stepPlaces } from '#shared/check/step-places';
import type { Surroundings } from '#shared/check/surroundings';

const CODE = 'POST.NOBODY_LEFT';

/**
 * A step for somebody else than who decided before, or for the same person, that nobody fits: an error where it must come so, a
 * warning where it may. Without surroundings nothing is said; POST.UNKNOWN says so.
 */
export const postNobodyLeft: FindingKind = {
  code: CODE,
  name: words('没有合适的人', 'Nobody who fits'),
  find: ({ definition: { chain }, surroundings }) => {
    if (surroundings === undefined) return [];
    const places = stepPlaces(chain);
    return places.flatMap(({ step, pointer }) => {
      if (!isStaffed(step)) return [];
      const staffed = (key: string) => places.map((place) => place.step).find((other) => other.key === key);
      const before = (keys: readonly string[]): StaffedStep[] =>
        keys.flatMap((key) => {
          const other = staffed(key);
          const comes = isStaffed(other) && other !== step && reachableFrom(chain, [key]).has(step.key);
          return comes ? [other] : [];
        });
      return [
        ...others(step, before(step.who?.otherThan ?? []), `${pointer}/who/otherThan`, surroundings),
        ...same(step, before(step.who?.sameAs ?? []), `${pointer}/who/sameAs`, surroundings),
      ];
    });
  },
};

/** The posts whose people act at a step, the fallback for one that nobody holds. */
function postsAt({ posts, fallback, ...step }: StaffedStep, { people }: Surroundings): readonly string[] {
  const all = step.kind === 'task' && step.crew !== undefined ? [...posts, step.crew.lead] : posts;
  return all.flatMap((post) => (holdersOf([post], people) > 0 ? [post] : (fallback ?? [])));
}

/** How many people decide at one visit of a step, and so many it needs. */
function heads(step: StaffedStep): number {
  if (step.kind !== 'task') return 1;
  if (step.mode === 'all' || step.mode === 'ratio') return step.heads ?? step.posts.length;
  return step.mode === 'crew' ? (step.crew?.min ?? 2) : 1;
}

/** Of how many people the decision is, who then are barred. */
function deciders(step: StaffedStep): number {
  if (step.kind !== 'task' || step.mode === 'any' || step.mode === 'crew') return 1;
  return step.mode === 'sequence' ? step.posts.length : heads(step);
}

function others(step: StaffedStep, before: readonly StaffedStep[], pointer: string, around: Surroundings): Finding[] {
  const own = postsAt(step, around);
  const there = holdersOf(own, around.people);
  if (there === 0 || before.length === 0) return [];
  const shared = before.map((other) => {
    const theirs = postsAt(other, around);
    const both = holdersOf(
      theirs,
      around.people.filter(({ posts }) => posts.some((post) => own.includes(post))),
    );
    return {
      most: Math.min(deciders(other), both),
      least: Math.max(0, deciders(other) - (holdersOf(theirs, around.people) - both)),
    };
  });
  const least = Math.max(...shared.map((each) => each.least));
  const most = shared.reduce((sum, each) => sum + each.most, 0);
  const needed = heads(step);
  if (there - most >= needed || there < needed) return [];
  return [told(step, pointer, there - least < needed, '不能由前面决定过的人办', 'not for who decided before')];
}

function same(step: StaffedStep, before: readonly StaffedStep[], pointer: string, around: Surroundings): Finding[] {
  const own = postsAt(step, around);
  const theirs = before.flatMap((other) => postsAt(other, around));
  const those = around.people.filter(({ posts }) => posts.some((post) => theirs.includes(post)));
  const fit = those.filter(({ posts }) => posts.some((post) => own.includes(post)));
  if (those.length === 0 || fit.length === those.length) return [];
  return [told(step, pointer, fit.length === 0, '只能由前面决定的人办', 'only for who decided before')];
}

function told({ name }: StaffedStep, pointer: string, certain: boolean, zh: string, en: string): Finding {
  const said = name.en ?? name.zh;
  return findingOf(
    CODE,
    pointer,
    certain
      ? words(
          `环节「${name.zh}」${zh}，岗位上没有这样的人，办件会停在这里。`,
          `The step “${said}” is ${en}, and nobody of its posts fits: cases would stop here.`,
        )
      : words(
          `环节「${name.zh}」${zh}，看前面是谁办的，岗位上可能没有合适的人，办件会停在这里。`,
          `The step “${said}” is ${en}: depending on who that was nobody of its posts may fit, and cases would stop here.`,
        ),
    words('给岗位增加人，或改写由谁办。', 'Assign more people to the posts, or change for whom the step is.'),
    certain ? {} : { severity: 'warning' },
  );
}
