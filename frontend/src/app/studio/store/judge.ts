import { checkDefinition } from '#shared/check/check-definition';
import type { Finding } from '#shared/check/finding';
import type { Surroundings } from '#shared/check/surroundings';
import type { Definition } from '#shared/definition/definition';

const ORDER: Record<Finding['severity'], number> = { error: 0, warning: 1, advice: 2 };

/** All findings of a draft, errors first, else in the order of the definition. */
export function judge(definition: Definition, surroundings: Surroundings | undefined): readonly Finding[] {
  return checkDefinition(definition, surroundings).toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
