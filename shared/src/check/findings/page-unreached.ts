import { canHold } from '#shared/check/reach/reach';
import { conditionsOf } from '#shared/check/reach/places';
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
      const shown = conditionsOf(subject, place);
      if (place.kind !== 'page' || shown.length === 0) return [];
      const { visibleWhen } = place.source;
      const pointer = visibleWhen === undefined ? place.pointer : `${place.pointer}/visibleWhen`;
      const verdict = canHold(subject, shown);
      if (verdict.kind === 'possible' || !shown.every((each) => subject.compiled.has(each))) return [];
      if (verdict.kind === 'undecided') return [notDecided(CODE, pointer, place.words)];
      return [
        findingOf(
          CODE,
          pointer,
          words(
            `${place.words.zh} 怎么填都不会显示，这一页的问题没有人会答到。`,
            `No answers make ${place.words.en} appear: its questions are never asked.`,
          ),
          words('改显示条件或情形，或删掉这一页。', 'Change the condition or the situations, or delete the page.'),
          { witness: { condition: shown.map((each) => subject.compiled.get(each)!.expression.source).join(' && ') } },
        ),
      ];
    }),
};
