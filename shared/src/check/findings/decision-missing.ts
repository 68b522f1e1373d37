import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { isLicence, licensingLaw } from '#shared/check/licensing-law';
import { stepPlaces } from '#shared/check/step-places';
import { undecidedSteps } from '#shared/check/undecided-ways';

const CODE = 'DECISION.MISSING';

const DECIDED: ReadonlySet<string> = new Set(['granted', 'partlyGranted', 'refused']);

/** A grant or refusal to which a way leads on which nobody decides: no written decision goes out and no clock ends (行政许可法 38). */
export const decisionMissing: FindingKind = {
  code: CODE,
  name: words('没有决定就结束', 'End without a decision'),
  find: ({ definition }) => {
    const undecided = undecidedSteps(definition);
    return stepPlaces(definition.chain).flatMap(({ step, pointer, words: place, after }) => {
      if (step.kind !== 'end' || after || !DECIDED.has(step.end) || !undecided.has(step.key)) return [];
      return [
        findingOf(
          CODE,
          pointer,
          words(
            `有的路走到${place.zh}，途中没有作出决定的环节；不会有书面决定，承诺和法定时限也停不下来。`,
            `A way leads to the ${place.en} without any step that decides: there would be no written decision, and the limits would not end with one.`,
          ),
          words('在这条路上标出作决定的环节，或加一个。', 'Mark the step on this way that decides, or add one.'),
          { severity: 'warning', ...(isLicence(definition) && { law: licensingLaw('三十八条', '38') }) },
        ),
      ];
    });
  },
};
