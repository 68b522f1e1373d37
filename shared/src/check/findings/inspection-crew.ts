import type { TaskStep } from '#shared/definition/step/task';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { isLicence, licensingLaw } from '#shared/check/licensing-law';
import { stepPlaces } from '#shared/check/step-places';
import { isVisitOnSite } from '#shared/check/step-words';

const CODE = 'INSPECTION.CREW';

/** An inspection on site by fewer than two officers, or by a crew that need not be qualified (行政许可法 34). */
export const inspectionCrew: FindingKind = {
  code: CODE,
  name: words('核查人员不足', 'Inspection by too few'),
  find: ({ definition }) =>
    stepPlaces(definition.chain).flatMap(({ step, pointer, words: place }) => {
      if (!isLicence(definition) || step.kind !== 'task' || !isVisitOnSite(step.name)) return [];
      if (officersAt(step) < 2) {
        return [
          findingOf(
            CODE,
            `${pointer}/mode`,
            words(
              `${place.zh} 由一个人就能完成；核查要两名以上工作人员，一个人的核查不能作依据。`,
              `The ${place.en} can be done by one officer; an inspection needs two at least, and one alone proves nothing.`,
            ),
            words('改成「核查组」，至少两人。', 'Make it a crew of at least two.'),
            { law: licensingLaw('三十四条第三款', '34(3)') },
          ),
        ];
      }
      if (step.crew === undefined || step.mode !== 'crew' || step.crew.qualification !== undefined) return [];
      return [
        findingOf(
          CODE,
          `${pointer}/crew/qualification`,
          words(
            `${place.zh} 的核查组没有写要持什么证件；申请人没法核对来的是谁。`,
            `The crew of the ${place.en} need hold no card: the applicant cannot tell who comes.`,
          ),
          words('写上资格，例如行政执法证。', 'Name what they must hold, such as an enforcement card.'),
          { severity: 'advice', law: licensingLaw('三十四条第三款', '34(3)') },
        ),
      ];
    }),
};

/** How many different people must at least decide or go together. */
function officersAt({ mode, heads, posts, crew }: TaskStep): number {
  if (mode === 'crew') return crew?.min ?? 2;
  return mode === 'any' ? 1 : (heads ?? posts.length);
}
