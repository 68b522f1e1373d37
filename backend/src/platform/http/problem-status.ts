/**
 * The HTTP status of a refusal. A code that is named here has its own; `*.NOT_FOUND` is 404 (and so is what is not yours);
 * whatever else a rule refuses is 409.
 */
const STATUS: Readonly<Record<string, number>> = {
  'BODY.INVALID': 400,
  'BODY.MALFORMED': 400,
  'BODY.TOO_DEEP': 400,
  'BODY.NOT_TEXT': 400,
  'BODY.KEY_REFUSED': 400,
  'BODY.TOO_LARGE': 413,
  'BODY.TYPE_UNSUPPORTED': 415,
  'PATH.INVALID': 400,
  'QUERY.INVALID': 400,
  'CURSOR.MALFORMED': 400,
  'URL.MALFORMED': 400,
  'REQUEST.MALFORMED': 400,
  'REQUEST.TIMEOUT': 408,
  'REQUEST.HEADERS_TOO_LARGE': 431,
  'REQUEST.KEY_MISSING': 400,
  'REQUEST.KEY_MALFORMED': 400,
  'REQUEST.KEY_REUSED': 422,
  'REVISION.MISSING': 428,
  'REVISION.MALFORMED': 400,
  'REVISION.STALE': 412,
  'SESSION.NEEDED': 401,
  'SIGN_IN.WRONG': 401,
  'ACCOUNT.LOCKED': 429,
  'ACCESS.DENIED': 403,
  'ORIGIN.MISSING': 403,
  'ORIGIN.FOREIGN': 403,
  'ITEM.FOUR_EYES': 403,
  'ANSWERS.INVALID': 422,
  'ANSWERS.TOO_LARGE': 413,
  'CALENDAR.INVALID': 422,
  'FILE.INCOMPLETE': 400,
  'FILE.TOO_LARGE': 413,
  'FILE.TYPE_REFUSED': 415,
  'METHOD.NOT_ALLOWED': 405,
  'PLATFORM.FAULT': 500,
  'ITEM.NOT_JUDGED': 503,
  'STORE.UNAVAILABLE': 503,
  'PLATFORM.NOT_READY': 503,
  'PLATFORM.STOPPING': 503,
  'LIVE.TOO_MANY': 429,
  'LIVE.FULL': 503,
};

/** The status of a code; never below 400. */
export function statusOf(code: string): number {
  if (Object.hasOwn(STATUS, code)) return STATUS[code]!;
  return code.endsWith('.NOT_FOUND') ? 404 : 409;
}
