import { canHold } from '#shared/check/reach/reach';
import { conditionsOf } from '#shared/check/reach/question';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { notDecided } from '#shared/check/not-decided';

const CODE = 'PAGE.UNREACHED';

/** A page that no answers show: its questions are never asked. */
export const pageUnreached: FindingKind = {
  code: CODE,
  name: words('页到不了', 'Page never reached'),
  find: (subject) =>
    subject.places.flatMap((place) => {
      if (place.kind !== 'page' || place.source.visibleWhen === undefined) return [];
      const pointer = `${place.pointer}/visibleWhen`;
      const verdict = canHold(subject, conditionsOf(place));
      if (verdict.kind === 'possible' || !subject.compiled.has(pointer)) return [];
      if (verdict.kind === 'undecided') return [notDecided(CODE, pointer, place.words)];
      return [
        findingOf(
          CODE,
          pointer,
          words(
            `${place.words.zh} 的显示条件怎么填都不成立，这一页的问题没有人会答到。`,
            `No answers make ${place.words.en} appear: its questions are never asked.`,
          ),
          words('改显示条件，或删掉这一页。', 'Change the condition, or delete the page.'),
          { witness: { condition: place.source.visibleWhen } },
        ),
      ];
    }),
};
