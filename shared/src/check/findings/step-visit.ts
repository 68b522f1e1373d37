import { stepPlaces } from '#shared/check/step-places';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'STEP.VISIT';

/** A step for which the applicant must come though the list says that nobody has to (到办事现场次数 0). */
export const stepVisit: FindingKind = {
  code: CODE,
  name: words('说不用跑却要到场', 'Visit that the list denies'),
  find: ({ definition: { basics, chain } }) =>
    basics.visits > 0
      ? []
      : stepPlaces(chain).flatMap(({ step, pointer, words: place, after }) => {
          if (step.kind !== 'applicant' || step.act !== 'appear' || after) return [];
          return [
            findingOf(
              CODE,
              `${pointer}/act`,
              words(
                `${place.zh} 要申请人到场，而基本信息写的是跑 0 次；申请人会被骗来一趟。`,
                `For the ${place.en} the applicant must come, while the basics say that nobody has to: he was told otherwise.`,
              ),
              words(
                '把到办事现场次数改成实际的次数并写明原因，或让这一步不用到场。',
                'Count this visit in the basics and say why, or let nobody come for it.',
              ),
              { severity: 'warning' },
            ),
          ];
        }),
};
