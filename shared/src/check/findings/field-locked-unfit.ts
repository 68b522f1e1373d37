import type { Field } from '#shared/definition/field';
import { holdsRows } from '#shared/definition/form-element';
import { askedElements } from '#shared/check/asked-places';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'FIELD.LOCKED_UNFIT';

/** Room that a name needs, in characters: names of two signs are common, those of people and organisations differ in length. */
const SHORTEST = 2;
const LONGEST: Readonly<Record<string, number>> = {
  'applicant.name': 20,
  'applicant.org.name': 60,
  'applicant.org.legalRep': 20,
};

/** A name that the platform fills and that may not be changed, within bounds that real names do not keep. */
export const fieldLockedUnfit: FindingKind = {
  code: CODE,
  name: words('填好的名称放不下', 'Filled name that may not fit'),
  find: (subject) =>
    askedElements(subject).flatMap(({ place: { source, pointer }, words: where }) => {
      const bound = holdsRows(source) ? undefined : boundOf(source);
      return bound === undefined
        ? []
        : [
            findingOf(
              CODE,
              `${pointer}/${bound}`,
              words(
                `${where.zh} 由平台填好、不能改，可是真实的名称可能不合这个长短：名称太长或太短的人没法提交。`,
                `${where.en} is filled by the platform and cannot be changed, and real names may not keep this bound: whoever has a longer or shorter one cannot send it.`,
              ),
              words('放宽长短，或让填的人可以改。', 'Widen the bound, or let it be changed.'),
              { severity: 'warning' },
            ),
          ];
    }),
};

function boundOf(source: Field): 'minLength' | 'maxLength' | 'pattern' | undefined {
  const longest = LONGEST[source.default ?? ''];
  if (source.readonlyWhen === undefined || longest === undefined || source.kind !== 'text') return undefined;
  if ((source.minLength ?? 0) > SHORTEST) return 'minLength';
  if ((source.maxLength ?? longest) < longest) return 'maxLength';
  return source.pattern === undefined ? undefined : 'pattern';
}
