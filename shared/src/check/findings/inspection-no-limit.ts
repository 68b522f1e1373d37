import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { stepPlaces } from '#shared/check/step-places';
import { isVisitOnSite } from '#shared/check/step-words';

const CODE = 'INSPECTION.NO_LIMIT';

/** An inspection on site without a limit of its own: it is to be arranged at once and done within a limit (优化营商环境条例 36). */
export const inspectionNoLimit: FindingKind = {
  code: CODE,
  name: words('现场核查没有时限', 'Inspection without a limit'),
  find: ({ definition: { chain } }) =>
    stepPlaces(chain).flatMap(({ step, pointer, words: place }) => {
      if (step.kind !== 'task' || step.limit !== undefined || !isVisitOnSite(step.name)) return [];
      return [
        findingOf(
          CODE,
          `${pointer}/limit`,
          words(
            `${place.zh} 没有自己的时限；核查要及时安排、限期完成，否则申请人不知道等到哪天。`,
            `The ${place.en} has no limit of its own; an inspection is to be arranged at once and finished in time, or the applicant never knows how long he waits.`,
          ),
          words('写明几个工作日内完成。', 'Say within how many working days it is done.'),
          {
            severity: 'warning',
            law: words('《优化营商环境条例》第三十六条', 'Regulation on Optimising the Business Environment, art. 36'),
          },
        ),
      ];
    }),
};
