import { etagOf } from '#backend/platform/http/revision';

/** A body with headers of its own, e.g. an ETag; controllers give it back where a bare value does not do. */
export class Reply<T> {
  constructor(
    readonly body: T,
    readonly headers: Readonly<Record<string, string>>,
  ) {}
}

/** A body with the ETag of its revision. */
export function withRevision<T extends { readonly revision: number }>(body: T): Reply<T> {
  return new Reply(body, { etag: etagOf(body.revision) });
}
