import type { JsonObject } from '#shared/kernel/json';
import type { Definition } from '#shared/definition/definition';

/** The root `commitment` of expressions: whether each commitment of the item was made. */
export function commitmentRoot({ commitments = [] }: Definition, made: readonly string[]): JsonObject {
  const root = Object.create(null) as Record<string, boolean>;
  for (const { key } of commitments) root[key] = made.includes(key);
  return root;
}
