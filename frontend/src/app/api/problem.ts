import { HttpErrorResponse } from '@angular/common/http';
import type { Problem as ProblemBody } from '#shared/api/problem';

/** One place that is wrong, with its words where the server gave them. */
export type PlaceError = NonNullable<ProblemBody['errors']>[number];

type Params = NonNullable<ProblemBody['params']>;

/** What went wrong with a request, for the screens: the server's problem+json, or a code of our own where no answer came. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    /** Stable, e.g. CASE.STEP_TAKEN; NETWORK.UNREACHABLE where no answer came, so that it is not known what happened. */
    readonly code: string,
    /** The sentence for people, in the language of the request; '' where the server gave none. */
    readonly title: string,
    /** The HTTP status; 0 where no answer came. */
    readonly status: number,
    readonly errors: readonly PlaceError[] = [],
    readonly params: Readonly<Params> = {},
  ) {
    super(`${status} ${code}`);
  }

  /** Whether it is unknown if the act was done: ask again with the same key. */
  get unknown(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/** Reads problem+json (RFC 9457) from a failed answer; anything else becomes a Problem with a code of our own. */
export function toProblem(cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  if (!(cause instanceof HttpErrorResponse)) return new Problem('SCREEN.FAILED', '', 0);
  if (cause.status === 0) return new Problem('NETWORK.UNREACHABLE', '', 0);
  const body = parsed(cause.error);
  if (!isRecord(body) || typeof body['code'] !== 'string') return new Problem('ANSWER.UNREADABLE', '', cause.status);
  return new Problem(
    body['code'],
    textOf(body['title']),
    cause.status,
    Array.isArray(body['errors']) ? (body['errors'] as PlaceError[]) : [],
    isRecord(body['params']) ? (body['params'] as Params) : {},
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Angular leaves the body of a failed answer as text where the request asked for something else than JSON. */
function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
