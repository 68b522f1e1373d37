import { CONCEPTS } from '#shared/concept/concept';
import type { Concept } from '#shared/concept/concept-shape';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { FIELD_KINDS } from '#shared/definition/field-kinds';
import { holdsRows, type FormElement } from '#shared/definition/form-element';

const CODE = 'FIELD.CONCEPT_KIND';

/** A field of a kind that cannot carry its concept: prefill and sharing would bring values that it cannot hold. */
export const fieldConceptKind: FindingKind = {
  code: CODE,
  name: words('种类与数据元不合', 'Kind does not fit the concept'),
  find: ({ places }) =>
    places.flatMap((place): Finding[] => {
      if (place.kind !== 'element' || holdsRows(place.source) || place.source.concept === undefined) return [];
      const concept: Concept = CONCEPTS[place.source.concept];
      if (fits(place.source.kind, concept)) return [];
      const kinds = concept.valueKinds.map((kind) => nameOf(kind));
      return [
        findingOf(
          CODE,
          `${place.pointer}/concept`,
          words(
            `${place.words.zh} 的种类放不下数据元「${concept.name.zh}」，预填和共享对不上。`,
            `${place.words.en} is of a kind that cannot hold the concept “${concept.name.en}”: prefill and sharing would not fit.`,
          ),
          words(
            `换成${kinds.map(({ zh }) => zh).join('、')}，或换一个数据元。`,
            `Make it ${kinds.map(({ en }) => en).join(' or ')}, or choose another concept.`,
          ),
          { severity: 'warning' },
        ),
      ];
    }),
};

/** A computed value may mean anything; what holds no answer may not. */
function fits(kind: FormElement['kind'], { valueKinds }: Concept): boolean {
  return kind === 'computed' || (valueKinds as readonly string[]).includes(kind);
}

function nameOf(kind: string): { readonly zh: string; readonly en: string } {
  const { zh, en = zh } = Object.hasOwn(FIELD_KINDS, kind)
    ? FIELD_KINDS[kind as keyof typeof FIELD_KINDS].name
    : { zh: kind };
  return { zh: `「${zh}」`, en: `“${en}”` };
}
