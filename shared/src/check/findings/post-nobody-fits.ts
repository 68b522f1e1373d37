import { isStaffed, placedSteps, type Chain, type StaffedStep } from '#shared/definition/chain';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { stepPlaces } from '#shared/check/step-places';
import type { Surroundings } from '#shared/check/surroundings';

const CODE = 'POST.NOBODY_FITS';

type People = Surroundings['people'];

/** A step that asks for the person of another step, or for anybody but him, where nobody who holds its posts can be that one. */
export const postNobodyFits: FindingKind = {
  code: CODE,
  name: words('没有合适的人', 'Nobody who fits'),
  find: ({ definition: { chain }, surroundings }) =>
    surroundings === undefined
      ? []
      : stepPlaces(chain).flatMap(({ step, pointer }) =>
          isStaffed(step) && countOf(surroundings.people, postsOf(step)) > 0
            ? [
                ...notTheSame(chain, step, pointer, surroundings.people),
                ...noOther(chain, step, pointer, surroundings.people),
              ]
            : [],
        ),
};

/** Nobody who may have decided at one of the named steps holds a post of this one. */
function notTheSame(chain: Chain, step: StaffedStep, pointer: string, people: People): Finding[] {
  const named = stepsNamed(chain, step.who?.sameAs);
  const posts = postsOf(step);
  if (named.length === 0 || named.some((other) => countOf(people, posts, postsOf(other)) > 0)) return [];
  return [
    findingOf(
      CODE,
      `${pointer}/who/sameAs`,
      words(
        `环节「${step.name.zh}」只能由办过 ${list(named, 'zh')} 的人办，可是那些人都不在它的岗位上，案件到这里没有人能办。`,
        `Only who decided at ${list(named, 'en')} may take the step “${english(step)}”, and none of them holds a post of it: nobody can act on a case there.`,
      ),
      words(
        '去掉这个限制，或让同一个人担任两个岗位。',
        'Take the restriction away, or let one person hold both posts.',
      ),
    ),
  ];
}

/** All who hold its posts may have decided at the other step. */
function noOther(chain: Chain, step: StaffedStep, pointer: string, people: People): Finding[] {
  const there = countOf(people, postsOf(step));
  const barred = stepsNamed(chain, step.who?.otherThan).filter(
    (other) => Math.min(countOf(people, postsOf(step), postsOf(other)), decidersOf(other)) >= there,
  );
  if (barred.length === 0) return [];
  return [
    findingOf(
      CODE,
      `${pointer}/who/otherThan`,
      words(
        `环节「${step.name.zh}」不能由办过 ${list(barred, 'zh')} 的人办，可是它的岗位上只有 ${there} 人，他们可能都办过，案件到这里没有人能办。`,
        `Nobody who decided at ${list(barred, 'en')} may take the step “${english(step)}”, and all ${there} who hold its posts may have: nobody can act on a case then.`,
      ),
      words('给岗位增加人，或去掉这个限制。', 'Assign more people to the posts, or take the restriction away.'),
      // That a case comes back to the same step is possible, not certain.
      { severity: barred.every((other) => other.key === step.key) ? 'warning' : 'error' },
    ),
  ];
}

function stepsNamed(chain: Chain, keys: readonly string[] = []): StaffedStep[] {
  return keys.flatMap((key) => {
    const step = placedSteps(chain).get(key)?.step;
    return isStaffed(step) ? [step] : [];
  });
}

/** The posts whose holders decide: of a crew its lead, and the fallback. */
function postsOf(step: StaffedStep): readonly string[] {
  const lead = step.kind === 'task' && step.mode === 'crew' ? [step.crew?.lead ?? step.posts[0]!] : step.posts;
  return step.fallback === undefined ? lead : [...lead, step.fallback];
}

function decidersOf(step: StaffedStep): number {
  if (step.kind !== 'task' || step.mode === 'any' || step.mode === 'crew') return 1;
  return step.heads ?? step.posts.length;
}

/** How many people hold a post of each of the lists. */
function countOf(people: People, ...lists: readonly (readonly string[])[]): number {
  return people
    .filter(({ posts }) => lists.every((list) => list.some((post) => posts.includes(post))))
    .reduce((sum, { count }) => sum + count, 0);
}

const english = ({ name }: StaffedStep): string => name.en ?? name.zh;

function list(steps: readonly StaffedStep[], language: 'zh' | 'en'): string {
  return language === 'zh'
    ? steps.map(({ name }) => `「${name.zh}」`).join('、')
    : steps.map((step) => `“${english(step)}”`).join(', ');
}
