import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { isLicence, licensingLaw } from '#shared/check/licensing-law';
import { stepPlaces } from '#shared/check/step-places';
import { undecidedSteps } from '#shared/check/undecided-ways';

const CODE = 'RESULT.UNDECIDED';

/** A result that goes out before anybody decided: it stays out even where the decision is a refusal (行政许可法 39, 44: after the decision). */
export const resultUndecided: FindingKind = {
  code: CODE,
  name: words('没决定就发结果', 'A result before the decision'),
  find: ({ definition }) => {
    const undecided = undecidedSteps(definition);
    return stepPlaces(definition.chain).flatMap(({ step, pointer, words: place, after }) => {
      if (after || step.kind !== 'automatic' || !undecided.has(step.key)) return [];
      if (step.action.kind !== 'issueCertificate' && step.action.kind !== 'grantEntitlement') return [];
      return [
        findingOf(
          CODE,
          pointer,
          words(
            `有的路还没有作出决定就走到${place.zh}；以后决定不予，结果也已经发出去了。`,
            `A way leads to the ${place.en} before anything was decided: where it is refused afterwards, the result is out already.`,
          ),
          words(
            '把作决定的环节放在它前面；前面已有的，标明由它作出决定。',
            'Put the step that decides before it, or mark the one that stands there as deciding.',
          ),
          isLicence(definition) ? { law: licensingLaw('四十四条', '44') } : {},
        ),
      ];
    });
  },
};
