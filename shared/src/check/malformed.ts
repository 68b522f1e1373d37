import type * as z from 'zod';
import { MAX_DEPTH } from '#shared/kernel/depth';
import { pointerTo } from '#shared/kernel/pointer';
import { NOT_YET, type NotYetPlace } from '#shared/definition/not-yet';
import type { Finding } from '#shared/check/finding';
import { findingOf, words } from '#shared/check/finding-of';

/** Codes of what the schema refuses. */
export const DEFINITION_MALFORMED = 'DEFINITION.MALFORMED';
export const KIND_NOT_YET = 'KIND.NOT_YET';

/** Most places that are listed: more would not help. */
const MOST = 100;

type Path = readonly PropertyKey[];

/** What the schema refused, each place with a pointer; words of the language that do not run yet are called by their name. */
export function malformed(definition: unknown, issues: readonly z.core.$ZodIssue[]): Finding[] {
  const found = issues.slice(0, MOST).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys
        .slice(0, MOST)
        .map((key) =>
          issue.path.length === 0 && notYet('part', key)
            ? later([...issue.path, key], key)
            : unknownMember(issue.path, key),
        );
    const name = valueAt(definition, issue.path);
    return typeof name === 'string' && placesOf(issue.path).some((place) => notYet(place, name))
      ? [later(issue.path, name)]
      : [wrong(issue)];
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

function later(path: Path, name: string): Finding {
  return findingOf(
    KIND_NOT_YET,
    pointerOf(path),
    words(
      `「${name}」平台认得，但还不能运行，所以不能发布。`,
      `“${name}” is known but does not run yet, so it cannot be published.`,
    ),
    words('先换成能运行的种类。', 'Use a kind that runs.'),
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

/** The places of the table of what does not run yet that a path may stand for. */
function placesOf(path: Path): NotYetPlace[] {
  const [root] = path;
  const last = path.at(-1);
  if (last === 'kind' && root === 'chain') return ['step'];
  if (last === 'kind' && root === 'clocks') return ['clock'];
  if (last === 'kind' && root === 'results') return ['result'];
  if (last === 'kind' && root === 'materials') return ['source'];
  if (last === 'necessity') return ['necessity'];
  return last === 'mode' ? ['mode', 'intake'] : [];
}

function notYet(place: NotYetPlace, name: string): boolean {
  return (NOT_YET[place] as readonly string[]).includes(name);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

function pointerOf(path: Path): string {
  return pointerTo(...path.map((step) => (typeof step === 'symbol' ? String(step) : step)));
}
