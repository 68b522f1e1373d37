import { isStaffed, type Chain } from '#shared/definition/chain';
import type { LegalBasis } from '#shared/definition/legal-basis';
import type { Limit } from '#shared/definition/limit';
import { quoted } from '#shared/check/finding-of';
import { isLonger } from '#shared/check/limit-span';
import { sayLimit } from '#shared/check/say-limit';
import { addition, more, sameIn, type Beyond } from '#shared/check/standard/beyond';
import { stepPlaces, type StepPlace } from '#shared/check/step-places';

/** Work of people that the standard does not know, and less time for the applicant than it gives him. */
export function stepsBeyond(mine: Chain, standard: Chain): Beyond[] {
  const theirs = stepPlaces(standard).map(({ step }) => step);
  return [
    ...stepPlaces(mine).flatMap(({ step, pointer }): Beyond[] => {
      if (!isStaffed(step) && step.kind !== 'applicant') return [];
      const same = sameIn(theirs, step);
      const { zh, en } = quoted(step.name);
      if (same === undefined)
        return [addition(pointer, { zh: `多出环节${zh}`, en: `adds the step ${en}` }, basisOf(step))];
      if (step.kind !== 'applicant' || same.kind !== 'applicant') return [];
      return shorter(pointer, [`环节${zh}`, `at the step ${en}`], timeOf(step), timeOf(same));
    }),
    ...correction(mine, standard),
  ];
}

function correction({ intake }: Chain, standard: Chain): Beyond[] {
  if (intake.mode !== 'accept' || standard.intake.mode !== 'accept') return [];
  const [mine, theirs] = [intake.correction, standard.intake.correction];
  const at = '/chain/intake/correction';
  return [
    ...shorter(at, ['补正', 'for a correction'], mine.limit, theirs.limit).map((found) => ({
      ...found,
      pointer: `${at}/limit`,
    })),
    ...(mine.silence === 'deemedWithdrawn' && theirs.silence === 'none'
      ? [more(`${at}/silence`, '逾期不补正就视为撤回', 'takes silence to a correction as a withdrawal')]
      : []),
  ];
}

function shorter(pointer: string, [zh, en]: readonly [string, string], mine: Limit, standard: Limit): Beyond[] {
  if (!isLonger(standard, mine)) return [];
  const [has, had] = [sayLimit(mine), sayLimit(standard)];
  return [
    more(
      `${pointer}/deadline`,
      `${zh}只给申请人${has.zh}，标准给${had.zh}`,
      `gives the applicant ${has.en} ${en}, the standard ${had.en}`,
    ),
  ];
}

type ApplicantStep = Extract<StepPlace['step'], { kind: 'applicant' }>;
const timeOf = ({ deadline }: ApplicantStep): Limit => (deadline.kind === 'fixed' ? deadline.limit : deadline.max);

function basisOf(step: { readonly legalBasis?: readonly LegalBasis[] | undefined }): readonly LegalBasis[] {
  return step.legalBasis ?? [];
}
