import type { Definition } from '#shared/definition/definition';
import type { Finding } from '#shared/check/finding';
import type { Surroundings } from '#shared/check/surroundings';

/** All findings of a draft, errors first. */
export function judge(_definition: Definition, _surroundings: Surroundings | undefined): readonly Finding[] {
  return [];
}
