import { CONCEPTS } from '#shared/concept/concept';
import { lessCareful } from '#shared/concept/sensitivity';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { holdsRows } from '#shared/definition/form-element';

const CODE = 'FIELD.SENSITIVITY';

const LEVELS = {
  public: words('公开', 'public'),
  personal: words('个人信息', 'personal'),
  sensitive: words('敏感个人信息', 'sensitive'),
};

/** A field that treats what it asks with less care than its concept (个人信息保护法 28): it would be shown and kept too freely. */
export const fieldSensitivity: FindingKind = {
  code: CODE,
  name: words('敏感程度标低了', 'Marked with too little care'),
  find: ({ places }) =>
    places.flatMap((place): Finding[] => {
      if (place.kind !== 'element' || holdsRows(place.source) || place.source.concept === undefined) return [];
      const { sensitivity: wanted, name } = CONCEPTS[place.source.concept];
      const has = place.source.sensitivity ?? 'public';
      if (!lessCareful(has, wanted)) return [];
      const marked = place.source.sensitivity !== undefined;
      return [
        findingOf(
          CODE,
          marked ? `${place.pointer}/sensitivity` : place.pointer,
          words(
            `${place.words.zh} 问的是「${name.zh}」，属于${LEVELS[wanted].zh}，却按${LEVELS[has].zh}处理，会被过多的人看到。`,
            `${place.words.en} asks for “${name.en}”, which is ${LEVELS[wanted].en}, but is treated as ${LEVELS[has].en}: too many would see it.`,
          ),
          words(`把敏感程度改成${LEVELS[wanted].zh}。`, `Mark it as ${LEVELS[wanted].en}.`),
          { severity: 'warning' },
        ),
      ];
    }),
};
