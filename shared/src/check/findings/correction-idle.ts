import { isStaffed, type Chain } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Text } from '#shared/kernel/text';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { stepPlaces, type StepPlace } from '#shared/check/step-places';
import { undecidedSteps } from '#shared/check/undecided-ways';

const CODE = 'CORRECTION.IDLE';

/** A correction that may be asked for where none can be told: after the decision, without an end for what is given back, past the lead. */
export const correctionIdle: FindingKind = {
  code: CODE,
  name: words('提不了的补正', 'Correction that cannot be told'),
  find: ({ definition }) =>
    stepPlaces(definition.chain).flatMap((place) => {
      const why = isStaffed(place.step) && place.step.may?.correct === true ? whyIdle(definition, place) : undefined;
      if (why === undefined) return [];
      return [
        findingOf(
          CODE,
          `${place.pointer}/may/correct`,
          words(
            `${place.words.zh} 写了可以要求补正，但${why.zh}。`,
            `The ${place.words.en} may ask for a correction, but ${why.en}.`,
          ),
          words('去掉这里的补正。', 'Take the correction away here.'),
          { severity: 'warning' },
        ),
      ];
    }),
};

function whyIdle(definition: Definition, { step, after, within }: StepPlace): Text | undefined {
  const { chain } = definition;
  if (after || (within === undefined && !undecidedSteps(definition).has(step.key)))
    return words('这时已经决定，补正不再有意义', 'by then the case is decided, and nothing is left to correct');
  if (chain.intake.mode !== 'accept' && chain.intake.returned === undefined)
    return words('没有写退回材料到哪个结束', 'no end is named for materials that are given back');
  if (within === undefined || within.lane.key === within.joint.lead || leadTells(chain, within.joint.key))
    return undefined;
  return words(
    '要由牵头的一路合并告知，而牵头的一路不能补正',
    'the lead tells it for all lanes, and no step of its lane may correct',
  );
}

function leadTells(chain: Chain, joint: string): boolean {
  return stepPlaces(chain).some(
    ({ step, within }) =>
      within?.joint.key === joint &&
      within.lane.key === within.joint.lead &&
      isStaffed(step) &&
      step.may?.correct === true,
  );
}
