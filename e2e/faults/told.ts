/** One try of a request at one backend. */
export interface Try {
  readonly backend: string;
  /** Milliseconds since 1970, as this process saw it. */
  readonly sentAt: number;
  readonly took: number;
  /** Absent where no answer came: refused, broken off, or later than anybody waits. */
  readonly status?: number;
  readonly code?: string;
  /** Whether the answer said when to try again. */
  readonly retryAfter: boolean;
}

/** What somebody was told about one thing that he asked of a case, all his tries together. */
export interface Told {
  readonly case: string;
  readonly kind: 'submit' | 'accept' | 'take' | 'decide';
  readonly step?: string;
  /** Idempotency-Key: the same in every try. */
  readonly key: string;
  /** Account. */
  readonly by: string;
  /** done: acknowledged; refused: told that it cannot be; unknown: nobody ever said. */
  readonly end: 'done' | 'refused' | 'unknown';
  readonly code?: string;
  readonly tries: readonly Try[];
}

/** When somebody was told, in milliseconds since 1970. */
export function toldAt({ tries }: Told): number {
  const last = tries.at(-1);
  return last === undefined ? 0 : last.sentAt + last.took;
}
