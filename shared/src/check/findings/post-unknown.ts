import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import { isStaffed } from '#shared/definition/chain';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { holdersOf } from '#shared/check/staffing';
import { stepPlaces, type StepPlace } from '#shared/check/step-places';
import type { Subject } from '#shared/check/subject';
import type { Surroundings } from '#shared/check/surroundings';

const CODE = 'POST.UNKNOWN';

/** A post that does not exist or that nobody holds: a case would wait there for ever. Not decided without surroundings. */
export const postUnknown: FindingKind = {
  code: CODE,
  name: words('岗位没有人', 'Post without holder'),
  find: (subject) => {
    const used = postsUsed(subject);
    return subject.surroundings === undefined
      ? used.map(notDecided)
      : used.flatMap((use) => judged(use, subject.surroundings!));
  },
};

interface Use {
  readonly post: string;
  readonly pointer: Pointer;
  readonly words: Text;
}

function postsUsed({ definition: { chain, clocks } }: Subject): Use[] {
  const { intake, supervisors = [] } = chain;
  const intakePosts = intake.mode === 'accept' ? intake.posts : [];
  return [
    ...used(intakePosts, '/chain/intake/posts', words('收件受理', 'intake')),
    ...used(supervisors, '/chain/supervisors', words('督办', 'supervision')),
    ...stepPlaces(chain).flatMap(ofStep),
    ...clocks.flatMap(({ name, extension, onExpiry }, index) => {
      const said = words(`时限「${name.zh}」`, `limit “${name.en ?? name.zh}”`);
      return [
        ...one(extension?.post, pointerTo('clocks', index, 'extension', 'post'), said),
        ...one(onExpiry?.post, pointerTo('clocks', index, 'onExpiry', 'post'), said),
      ];
    }),
  ];
}

function ofStep({ step, pointer, words: said }: StepPlace): Use[] {
  if (step.kind === 'applicant' && step.deadline.kind === 'set')
    return [
      ...one(step.deadline.by, `${pointer}/deadline/by`, said),
      ...one(step.deadline.approvedBy, `${pointer}/deadline/approvedBy`, said),
    ];
  if (!isStaffed(step)) return [];
  const { transfer = [], delegate = [], cosign = [], consult = [] } = step.may ?? {};
  return [
    ...used(step.posts, `${pointer}/posts`, said),
    ...one(step.fallback, `${pointer}/fallback`, said),
    ...one(step.kind === 'task' ? step.crew?.lead : undefined, `${pointer}/crew/lead`, said),
    ...used(transfer, `${pointer}/may/transfer`, said),
    ...used(delegate, `${pointer}/may/delegate`, said),
    ...used(cosign, `${pointer}/may/cosign`, said),
    ...used(consult, `${pointer}/may/consult`, said),
  ];
}

function used(posts: readonly string[], pointer: Pointer, said: Text): Use[] {
  return posts.map((post, index) => ({ post, pointer: `${pointer}/${index}`, words: said }));
}

function one(post: string | undefined, pointer: Pointer, said: Text): Use[] {
  return post === undefined ? [] : [{ post, pointer, words: said }];
}

function judged(use: Use, { posts, people }: Surroundings): Finding[] {
  if (!posts.includes(use.post)) {
    return [
      findingOf(
        CODE,
        use.pointer,
        words(
          `${use.words.zh} 交给岗位 ${use.post}，没有这个岗位，办件会停在这里。`,
          `The ${use.words.en} goes to the post ${use.post}, which does not exist: cases would stop here.`,
        ),
        words('换一个岗位，或先在组织机构里建它。', 'Choose another post, or create it in the directory first.'),
      ),
    ];
  }
  if (holdersOf([use.post], people) > 0) return [];
  return [
    findingOf(
      CODE,
      use.pointer,
      words(
        `${use.words.zh} 交给岗位 ${use.post}，没有人在这个岗位，办件会停在这里。`,
        `The ${use.words.en} goes to the post ${use.post}, which nobody holds: cases would stop here.`,
      ),
      words('给这个岗位安排人，或换一个岗位。', 'Assign somebody to the post, or choose another.'),
    ),
  ];
}

function notDecided(use: Use): Finding {
  return findingOf(
    CODE,
    use.pointer,
    words(
      `${use.words.zh} 的岗位 ${use.post} 有没有人，这里没有查。`,
      `Whether anybody holds the post ${use.post} of the ${use.words.en} was not looked up.`,
    ),
    words('在平台上检查，或给出岗位清单。', 'Check on the platform, or give the list of posts.'),
    { severity: 'advice', undecided: true },
  );
}
