import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { compilePattern } from '#shared/expression/pattern';

const CODE = 'PATTERN.INVALID';

/** A pattern that cannot be read: no answer would ever be held against it. The witness holds the range [from, to) that is wrong. */
export const patternInvalid: FindingKind = {
  code: CODE,
  name: words('格式写错', 'Invalid pattern'),
  find: ({ places }) =>
    places.flatMap((place) => {
      if (place.kind !== 'element' || place.source.kind !== 'text' || place.source.pattern === undefined) return [];
      const { source } = place.source.pattern;
      const compiled = compilePattern(source);
      if (compiled.ok) return [];
      return compiled.issues.map((issue) =>
        findingOf(
          CODE,
          `${place.pointer}/pattern/source`,
          words(
            `${place.words.zh} 的格式：${issue.message.zh}`,
            `The pattern of ${place.words.en ?? place.words.zh}: ${issue.message.en ?? issue.message.zh}`,
          ),
          words(`改第 ${issue.from + 1} 到 ${issue.to} 个字符。`, `Mend characters ${issue.from + 1} to ${issue.to}.`),
          { witness: { source, from: issue.from, to: issue.to, issue: issue.code } },
        ),
      );
    }),
};
