import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { licensingLaw } from '#shared/check/licensing-law';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'PROCEDURE.NOTICE';

/** A special procedure whose notice is another kind of document: how long it takes must be told in writing (行政许可法 45). */
export const procedureNotice: FindingKind = {
  code: CODE,
  name: words('特别程序没有书面告知', 'Procedure without its notice'),
  find: ({ definition: { chain, documents } }) =>
    stepPlaces(chain).flatMap(({ step, pointer, words: place }) => {
      if (step.kind !== 'procedure') return [];
      const notice = documents.find(({ key }) => key === step.notice);
      if (notice === undefined || notice.kind === 'procedureNotice') return [];
      const title = quoted(notice.title);
      return [
        findingOf(
          CODE,
          `${pointer}/notice`,
          words(
            `${place.zh} 用${title.zh}告知，但它不是特别程序告知书；所需时间要书面告诉申请人。`,
            `The ${place.en} is told of by ${title.en}, which is no notice of a special procedure; the time that it needs must be told in writing.`,
          ),
          words(
            '选一份特别程序告知书，写明理由和要多久。',
            'Choose a notice of a special procedure that says why and how long.',
          ),
          { severity: 'warning', law: licensingLaw('四十五条', '45') },
        ),
      ];
    }),
};
