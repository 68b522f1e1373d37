import { isStaffed, placedSteps } from '#shared/definition/chain';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { licensingLaw } from '#shared/check/licensing-law';
import { waysOf } from '#shared/check/step-flow';
import { stepPlaces } from '#shared/check/step-places';
import { isCorrection } from '#shared/check/step-words';
import { undecidedSteps } from '#shared/check/undecided-ways';
import type { Definition } from '#shared/definition/definition';

const CODE = 'CORRECTION.TWICE';

const LAW = licensingLaw('三十二条第一款第四项', '32(1)(4)');

/**
 * A correction told twice: everything that is missing is told once. The platform tells one correction a case; a step of the
 * applicant that asks for papers by another name is a second one, and of two steps in a row the second comes too late.
 */
export const correctionTwice: FindingKind = {
  code: CODE,
  name: words('两次补正', 'Correction told twice'),
  find: ({ definition }) => {
    if (definition.chain.intake.mode !== 'accept') return [];
    return [...byAnotherName(definition), ...tooLate(definition)];
  },
};

function byAnotherName(definition: Definition) {
  const undecided = undecidedSteps(definition);
  return stepPlaces(definition.chain).flatMap(({ step, pointer, words: place, after }) => {
    if (step.kind !== 'applicant' || after || !undecided.has(step.key) || !isCorrection(step.name)) return [];
    return [
      findingOf(
        CODE,
        pointer,
        words(
          `${place.zh} 是第二次补正：受理前后已经可以一次告知，申请人会被要求跑第二回。`,
          `The ${place.en} is a second correction: everything that is missing could be told once before, and the applicant is sent a second time.`,
        ),
        words(
          '删掉这个环节，用收件或审查环节的一次性补正。',
          'Delete it, and tell everything in the one correction of the intake or of a review.',
        ),
        { severity: 'warning', law: LAW },
      ),
    ];
  });
}

function tooLate(definition: Definition) {
  const steps = placedSteps(definition.chain);
  const correcting = stepPlaces(definition.chain).filter(
    ({ step, within, after }) => isStaffed(step) && step.may?.correct === true && within === undefined && !after,
  );
  if (correcting.length < 2) return [];
  const ways = waysOf(definition);
  const leadsTo = (from: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const queue = [from];
    for (let key = queue.pop(); key !== undefined; key = queue.pop())
      for (const way of ways)
        if (way.from === key && !way.pointer.includes('/may/') && !seen.has(way.to) && steps.has(way.to)) {
          seen.add(way.to);
          queue.push(way.to);
        }
    return seen;
  };
  return correcting.flatMap(({ step, pointer, words: place }, index) => {
    const earlier = correcting.slice(0, index).find((other) => leadsTo(other.step.key).has(step.key));
    if (earlier === undefined) return [];
    return [
      findingOf(
        CODE,
        `${pointer}/may/correct`,
        words(
          `${place.zh} 可以要求补正，但前面的${earlier.words.zh} 也可以；整个办件只告知一次，前面告知过，这里就不能再提。`,
          `The ${place.en} may ask for a correction, and so may the ${earlier.words.en ?? earlier.words.zh} before it; a case is told once, so what is found here comes too late.`,
        ),
        words('只留前一个环节的补正，并在那里查全。', 'Leave it to the earlier step, and look at everything there.'),
        { severity: 'advice', law: LAW },
      ),
    ];
  });
}
