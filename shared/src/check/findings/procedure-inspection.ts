import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { isInspection, isPublicity } from '#shared/check/step-words';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'PROCEDURE.INSPECTION';

/**
 * An inspection, or a time of publicity, put up as a special procedure so that it does not count: neither is among the eight of
 * 行政许可法 45 (压缩不计时审批时限; 优化营商环境条例 36). A statute of the item’s own may say otherwise and is then named.
 */
export const procedureInspection: FindingKind = {
  code: CODE,
  name: words('核查被当成不计时的特别程序', 'Inspection that stops the clock'),
  find: ({ definition: { chain } }) =>
    stepPlaces(chain).flatMap(({ step, pointer, words: place }) => {
      if (step.kind !== 'procedure' || step.ground === 'statute') return [];
      const inspection = isInspection(step.name);
      if (!inspection && !isPublicity(step.name)) return [];
      const what = inspection ? words('现场核查', 'an inspection') : words('公示', 'a time of publicity');
      return [
        findingOf(
          CODE,
          pointer,
          words(
            `${place.zh} 看来是${what.zh}，它不在不计时的八种特别程序里，要算进办理时限；申请人会白等这些天。`,
            `The ${place.en} looks like ${what.en}, which is none of the eight procedures that stop the clock: its days count, and the applicant would wait them in vain.`,
          ),
          words(
            '改成普通环节并给它时限；另有法律规定的，理由选「另有法律规定」并写上条款。',
            'Make it a task with a limit of its own; if a statute says otherwise, choose that ground and name it.',
          ),
          {
            severity: 'warning',
            law: words(
              '《行政许可法》第四十五条；《优化营商环境条例》第三十六条',
              'Administrative Licensing Law, art. 45; Regulation on Optimising the Business Environment, art. 36',
            ),
          },
        ),
      ];
    }),
};
