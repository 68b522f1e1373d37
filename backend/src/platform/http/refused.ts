import type { Refusal } from '#shared/kernel/outcome';

/** A refusal on its way to the filter that answers it. Use cases return an Outcome; only guards, pipes and decorators throw this. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly refusal: Refusal,
    /** Headers that belong to the answer, e.g. Retry-After. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(refusal.code);
  }
}

/** A refusal with this code. */
export function refuse(code: string, params?: Refusal['params'], errors?: Refusal['errors']): Refused {
  return new Refused({ code, ...(params && { params }), ...(errors && { errors }) });
}
