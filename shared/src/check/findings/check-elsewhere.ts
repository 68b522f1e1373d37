import { holdsRows } from '#shared/definition/form-element';
import { rowOwner } from '#shared/definition/form-place';
import { askedElements } from '#shared/check/asked-places';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'CHECK.ELSEWHERE';

/** A check that never looks at the answer that it blames: whoever is blamed there can change what he likes and is blamed still. */
export const checkElsewhere: FindingKind = {
  code: CODE,
  name: words('校验看的是别的字段', 'Check that looks elsewhere'),
  find: (subject) =>
    askedElements(subject).flatMap(({ place, inner, words: where }) => {
      const { source, key, pointer } = place;
      // An official may well be asked to look whether what was applied for is right.
      if (holdsRows(source) || inner !== undefined) return [];
      const own = `${rowOwner(place) === undefined ? 'form' : 'row'}.${key}`;
      return (source.checks ?? []).flatMap((_, index) => {
        const at = `${pointer}/checks/${index}/holds`;
        const reads = subject.compiled.get(at)?.expression.reads;
        // One that reads nothing at all always passes or always refuses, which is told as that.
        if (reads === undefined || reads.length === 0) return [];
        if (reads.some((path) => path === own || path.startsWith(`${own}.`))) return [];
        return [
          findingOf(
            CODE,
            at,
            words(
              `${where.zh} 的一条校验不看这个答案，只看别的：不通过时，在这里怎么改都没有用。`,
              `A check of ${where.en} does not look at this answer but at others: where it fails, nothing that is changed here helps.`,
            ),
            words(
              '让它看这个答案，或移到它要看的字段上。',
              'Let it look at this answer, or move it to the one that it is about.',
            ),
            { severity: 'warning' },
          ),
        ];
      });
    }),
};
