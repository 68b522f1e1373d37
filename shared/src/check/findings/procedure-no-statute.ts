import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { licensingLaw } from '#shared/check/licensing-law';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'PROCEDURE.NO_STATUTE';

/** A special procedure that rests on another statute than 行政许可法 45 and does not say on which, or on less than a law. */
export const procedureNoStatute: FindingKind = {
  code: CODE,
  name: words('特别程序没有法定理由', 'Procedure without a ground in law'),
  find: ({ definition: { chain } }) =>
    stepPlaces(chain).flatMap(({ step, pointer, words: place }) => {
      if (step.kind !== 'procedure' || step.ground !== 'statute') return [];
      if (step.statute === undefined) {
        return [
          findingOf(
            CODE,
            `${pointer}/statute`,
            words(
              `${place.zh} 说另有法律规定不计时，但没有写是哪部法律；没有法律规定，时限不能停。`,
              `The ${place.en} says that a statute stops the clock, and does not say which; without one it may not stand still.`,
            ),
            words(
              '写上法律和条款；没有的，改成普通环节，计入时限。',
              'Name the statute and its article; if there is none, make it an ordinary task, whose time counts.',
            ),
            { law: licensingLaw('四十五条', '45') },
          ),
        ];
      }
      if (['statute', 'administrativeRegulation', 'local'].includes(step.statute.level)) return [];
      return [
        findingOf(
          CODE,
          `${pointer}/statute/level`,
          words(
            `${place.zh} 依据的不是法律、法规，规章和文件不能让法定时限停下来。`,
            `The ${place.en} rests on neither a statute nor a regulation; a rule or a document cannot stop the legal limit.`,
          ),
          words('写上法律、法规的条款，或改成普通环节。', 'Name a statute or regulation, or make it an ordinary task.'),
          { severity: 'warning', law: licensingLaw('四十五条', '45') },
        ),
      ];
    }),
};
