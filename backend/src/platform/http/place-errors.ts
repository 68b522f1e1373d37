import type * as z from 'zod';
import { pointerTo } from '#shared/kernel/pointer';
import type { PlaceError } from '#shared/kernel/outcome';

const MOST = 100;

/** The code of a zod issue, for programs: what a schema says with `error: 'SOME.CODE'`, else by the kind of the issue. */
function codeOf(issue: z.core.$ZodIssue): string {
  if (/^[A-Z][A-Z0-9_]*(\.[A-Z][A-Z0-9_]*)+$/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'VALUE.MISSING' : 'VALUE.TYPE';
    case 'too_big':
      return 'VALUE.TOO_BIG';
    case 'too_small':
      return 'VALUE.TOO_SMALL';
    case 'invalid_format':
      return 'VALUE.FORMAT';
    case 'invalid_value':
    case 'invalid_union':
      return 'VALUE.NOT_ALLOWED';
    default:
      return 'VALUE.INVALID';
  }
}

function paramsOf(issue: z.core.$ZodIssue): PlaceError['params'] {
  if (issue.code === 'invalid_type') return { expected: issue.expected };
  if (issue.code === 'too_big') return { max: Number(issue.maximum) };
  if (issue.code === 'too_small') return { min: Number(issue.minimum) };
  return undefined;
}

/**
 * What zod found wrong, as places (RFC 6901) with stable codes; an unknown key is one error with the pointer to it. At most 100.
 */
export function placeErrors(issues: readonly z.core.$ZodIssue[]): PlaceError[] {
  const errors = issues.flatMap((issue): PlaceError[] => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.slice(0, MOST).map((key) => ({ pointer: pointerTo(...path, key), code: 'BODY.UNKNOWN_KEY' }));
    }
    const params = paramsOf(issue);
    return [{ pointer: pointerTo(...path), code: codeOf(issue), ...(params && { params }) }];
  });
  return errors.slice(0, MOST);
}
