import type { Json, JsonObject } from '#shared/kernel/json';

/** Ids of all files that a value speaks of: those of materials and those in answers, in rows too. */
export function fileIdsIn(value: Json): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(fileIdsIn);
  const { id, sha256 } = value as JsonObject;
  if (typeof id === 'string' && typeof sha256 === 'string') return [id];
  return Object.values(value as JsonObject).flatMap(fileIdsIn);
}
