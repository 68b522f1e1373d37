import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'EXPRESSION.INVALID';

/** A condition or formula that cannot run. The witness holds the source and the range [from, to) that is wrong. */
export const expressionInvalid: FindingKind = {
  code: CODE,
  name: words('条件写错', 'Invalid expression'),
  find: ({ invalid }) =>
    invalid.flatMap(({ at, issues }) =>
      issues.map((issue) =>
        findingOf(
          CODE,
          at.pointer,
          words(
            `${at.words.zh}：${issue.message.zh} 它不能运行，所以不能发布。`,
            `${at.words.en}: ${issue.message.en ?? issue.message.zh} It cannot run, so this cannot be published.`,
          ),
          words(`改第 ${issue.from + 1} 到 ${issue.to} 个字符。`, `Mend characters ${issue.from + 1} to ${issue.to}.`),
          { witness: { source: at.source, from: issue.from, to: issue.to, issue: issue.code } },
        ),
      ),
    ),
};
