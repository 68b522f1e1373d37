import type { Json } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';

/** One place that is wrong, for a person by its code's words and for a program by its pointer. */
export interface PlaceError {
  readonly pointer: Pointer;
  readonly code: string;
  readonly params?: Readonly<Record<string, Json>>;
  /** Words of its own, where those of the code do not say enough. */
  readonly message?: Text;
}

/** A failure that may be expected: a stable code such as CASE.STEP_TAKEN, never an exception. */
export interface Refusal {
  readonly code: string;
  readonly params?: Readonly<Record<string, Json>>;
  readonly errors?: readonly PlaceError[];
}

/** What a rule or a use case gives back where failing is part of the day. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function refused(
  code: string,
  params?: Refusal['params'],
  errors?: readonly PlaceError[],
): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, ...(params && { params }), ...(errors && { errors }) } };
}
