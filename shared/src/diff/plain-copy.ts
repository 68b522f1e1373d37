import type { Json } from '#shared/kernel/json';

/** The same value in objects of its own, each of which stands in one place only. */
export function plainCopy(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
