import { holdsRows } from '#shared/definition/form-element';
import type { Section } from '#shared/definition/form';
import { askedPlaces } from '#shared/check/asked-places';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { conditionsOf } from '#shared/check/reach/places';
import { canHold } from '#shared/check/reach/reach';

const CODE = 'SECTION.UNREACHED';

/** A section that no answers show, and in the form of a step a page; a page of the application is told on its own. */
export const sectionUnreached: FindingKind = {
  code: CODE,
  name: words('分组到不了', 'Section never reached'),
  find: (subject) =>
    askedPlaces(subject).flatMap(({ place, inner, words: where }) => {
      const { source } = place;
      if (place.kind === 'element' || source.visibleWhen === undefined || (place.kind === 'page' && !inner)) return [];
      const [shown, above] = [conditionsOf(subject, place), place.within[0]];
      if (!shown.every((each) => subject.compiled.has(each)) || canHold(subject, shown).kind !== 'never') return [];
      if (above !== undefined && canHold(subject, conditionsOf(subject, above)).kind === 'never') return [];
      const sections = place.kind === 'page' ? place.source.sections : [place.source];
      return [
        findingOf(
          CODE,
          `${place.pointer}/visibleWhen`,
          words(
            `${where.zh} 的一组问题怎么填都不会显示，没有人会答到。`,
            `No answers make these questions of ${where.en} appear: nobody is ever asked.`,
          ),
          words('改显示条件，或删掉这些问题。', 'Change the condition, or delete the questions.'),
          {
            severity: sections.some(mustBeAnswered) ? 'error' : 'warning',
            witness: { condition: shown.map((each) => subject.compiled.get(each)!.expression.source).join(' && ') },
          },
        ),
      ];
    }),
};

function mustBeAnswered({ elements }: Section): boolean {
  return elements.some((element) => (holdsRows(element) ? (element.min ?? 0) > 0 : element.required === true));
}
