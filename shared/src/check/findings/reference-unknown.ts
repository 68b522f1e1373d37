import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { referencesOf } from '#shared/check/references';

const CODE = 'REFERENCE.UNKNOWN';

/** A name that stands for something which does not exist, or which is of another sort than needed there. */
export const referenceUnknown: FindingKind = {
  code: CODE,
  name: words('引用不存在', 'Unknown reference'),
  find: (subject) =>
    referencesOf(subject)
      .filter((reference) => !reference.known)
      .map(({ pointer, name, place, target, harm }) =>
        findingOf(
          CODE,
          pointer,
          words(
            `${place.zh} 指向${target.zh}「${name}」，没有这一个${harm ? `，${harm.zh}` : ''}。`,
            `${place.en} points to the ${target.en} “${name}”, which does not exist${harm ? `: ${harm.en}` : ''}.`,
          ),
          words(`改成已有的${target.zh}，或先建它。`, `Choose an existing ${target.en}, or create it first.`),
        ),
      ),
};
