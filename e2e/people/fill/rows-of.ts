import type { Answers } from '#shared/form/answers';
import type { Json } from '#shared/kernel/json';

/** The rows of an answer that has some. */
export function rowsOf(value: Json): readonly Answers[] {
  return Array.isArray(value) ? (value as readonly Answers[]) : [];
}
