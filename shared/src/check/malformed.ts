import type * as z from 'zod';
import { MAX_DEPTH } from '#shared/kernel/depth';
import { pointerTo } from '#shared/kernel/pointer';
import type { Finding } from '#shared/check/finding';
import { findingOf, words } from '#shared/check/finding-of';

/** The code of what the schema refuses. */
export const DEFINITION_MALFORMED = 'DEFINITION.MALFORMED';

/** Most places that are listed: more would not help. */
const MOST = 100;

type Path = readonly PropertyKey[];

/** What the schema refused, each place with a pointer. */
export function malformed(issues: readonly z.core.$ZodIssue[]): Finding[] {
  const found = issues.slice(0, MOST).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.slice(0, MOST).map((key) => unknownMember(issue.path, key));
    return [wrong(issue)];
  });
  // One issue may name very many unknown keys.
  return found.slice(0, MOST);
}

/** What is nested so deeply that no rule could walk through it. */
export function tooDeep(): Finding {
  return findingOf(
    DEFINITION_MALFORMED,
    '',
    words(
      `整个定义嵌套超过 ${MAX_DEPTH} 层，读不出来。`,
      `The definition is nested more than ${MAX_DEPTH} levels deep and cannot be read.`,
    ),
    words('减少重复组的层数。', 'Use fewer levels of repeat groups.'),
  );
}

function unknownMember(path: Path, key: string): Finding {
  return findingOf(
    DEFINITION_MALFORMED,
    pointerOf([...path, key]),
    words(`这里没有「${key}」这一项。`, `There is no “${key}” here.`),
    words('删掉它，或改成正确的名字。', 'Delete it, or correct its name.'),
  );
}

function wrong(issue: z.core.$ZodIssue): Finding {
  const at = pointerOf(issue.path);
  const place = at === '' ? words('整个定义', 'The definition') : words(`「${at}」`, `“${at}”`);
  const { zh, en } = reasonOf(issue);
  return findingOf(
    DEFINITION_MALFORMED,
    at,
    words(`${place.zh} ${zh}，读不出来。`, `${place.en} ${en} and cannot be read.`),
    words('按格式改正这一处。', 'Correct this place.'),
    {
      witness: { issue: issue.code, detail: issue.message },
    },
  );
}

function reasonOf(issue: z.core.$ZodIssue) {
  switch (issue.code) {
    case 'invalid_type':
      return words(`缺少，或类型不是 ${issue.expected}`, `is missing or not of type ${issue.expected}`);
    case 'too_small':
      return words(`小于允许的 ${issue.minimum}`, `is below the least allowed, ${issue.minimum}`);
    case 'too_big':
      return words(`大于允许的 ${issue.maximum}`, `is above the most allowed, ${issue.maximum}`);
    case 'invalid_value':
      return words(`只能是 ${issue.values.join('、')}`, `must be one of ${issue.values.join(', ')}`);
    case 'invalid_union':
      return words('不是平台认得的种类', 'is of no known kind');
    default:
      return words('写法不对', 'is malformed');
  }
}

function pointerOf(path: Path): string {
  return pointerTo(...path.map((step) => (typeof step === 'symbol' ? String(step) : step)));
}
