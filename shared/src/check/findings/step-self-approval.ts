import { isStaffed, type StaffedStep } from '#shared/definition/chain';
import { reachableFrom } from '#shared/chain/reachable-steps';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { holdersOf } from '#shared/check/staffing';
import type { Surroundings } from '#shared/check/surroundings';
import { stepPlaces, type StepPlace } from '#shared/check/step-places';

const CODE = 'STEP.SELF_APPROVAL';

type Staffed = StepPlace & { readonly step: StaffedStep };

/**
 * Where one person may judge what he himself decided. To review and to decide may lawfully be one person's work (审核合一):
 * advice, where there is but one person for it. Who decides a second time, or signs after himself in a sequence, is no check of the first: a warning. The rules see
 * to it that nobody acts on his own case, and that nobody countersigns himself.
 */
export const stepSelfApproval: FindingKind = {
  code: CODE,
  name: words('自己审自己', 'Judging one’s own decision'),
  find: ({ definition: { chain }, surroundings }) => {
    const staffed = stepPlaces(chain).filter((place): place is Staffed => isStaffed(place.step) && !place.after);
    const deciding = staffed.filter(({ step }) => step.decides === true);
    return [
      ...staffed.flatMap((place) => inSequence(place, surroundings?.people ?? [])),
      ...deciding.flatMap((place) => {
        const { step } = place;
        const ahead = staffed.filter(
          (other) => other.step !== step && reachableFrom(chain, outcomesOf(other.step)).has(step.key),
        );
        const before = ahead.filter((other) => shares(other.step, step));
        // A second decision weighs more than a review, and one finding is enough for a step.
        const first = before.find((other) => other.step.decides === true) ?? before[0];
        if (first === undefined) return [];
        const people = surroundings?.people ?? [];
        const alone = before.length === ahead.length && before.every((other) => isAlone(step, other.step, people));
        return first.step.decides === true || alone ? [told(place, first)] : [];
      }),
    ];
  },
};

function outcomesOf({ outcomes }: StaffedStep): readonly string[] {
  return outcomes.map(({ next }) => next);
}

/** Whether one person may decide at both, and the item does not say that he must or must not. */
function shares(first: StaffedStep, second: StaffedStep): boolean {
  const { sameAs = [], otherThan = [] } = second.who ?? {};
  if (sameAs.includes(first.key) || otherThan.includes(first.key)) return false;
  return second.posts.some((post) => first.posts.includes(post));
}

/** Whether there is but one person for a step, and he may have decided at the other one. */
function isAlone(step: StaffedStep, other: StaffedStep, people: Surroundings['people']): boolean {
  const [only] = people.filter(({ posts }) => step.posts.some((post) => posts.includes(post)));
  return holdersOf(step.posts, people) === 1 && other.posts.some((post) => only?.posts.includes(post) === true);
}

function told({ step, pointer }: Staffed, { step: first }: Staffed): Finding {
  const again = first.decides === true;
  const [one, two] = [first.name, step.name];
  return findingOf(
    CODE,
    `${pointer}/posts`,
    again
      ? words(
          `环节「${two.zh}」再次决定「${one.zh}」决定过的事，同一个人可以两次都办，等于没有复核。`,
          `The step “${two.en ?? two.zh}” decides again what “${one.en ?? one.zh}” decided, and one person may do both: then nothing is checked.`,
        )
      : words(
          `环节「${one.zh}」和决定「${two.zh}」可能由同一个人办，审核和决定合在一起。`,
          `One person may do both “${one.en ?? one.zh}” and the decision “${two.en ?? two.zh}”: review and decision are one.`,
        ),
    words(
      '如果要两个人把关，请写明这一步不能由前一步的人办；合在一起办也合法的，可以不改。',
      'If two people are to look at it, say that this step is for somebody else than the one before; where one may do both, leave it.',
    ),
    { severity: again ? 'warning' : 'advice' },
  );
}

type People = readonly { readonly posts: readonly string[] }[];

/** Somebody who holds two posts of a sequence signs after himself. */
function inSequence({ step, pointer }: Staffed, people: People): Finding[] {
  if (step.kind !== 'task' || step.mode !== 'sequence') return [];
  const twice = step.posts.some((post, index) => step.posts.indexOf(post) !== index);
  const both = people.some(({ posts }) => step.posts.filter((post) => posts.includes(post)).length > 1);
  if (!twice && !both) return [];
  return [
    findingOf(
      CODE,
      `${pointer}/posts`,
      words(
        `环节「${step.name.zh}」逐级签，有人同时在其中两个岗位，会签自己签过的。`,
        `In the step “${step.name.en ?? step.name.zh}” one signs after the other, and somebody may stand in two of the posts: he signs what he signed.`,
      ),
      words(
        '让每个岗位由不同的人担任，或分成两个环节并写明不能是同一个人。',
        'Give the posts to different people, or make two steps and say that they are for different people.',
      ),
      { severity: 'warning' },
    ),
  ];
}
