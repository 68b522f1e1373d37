import { checkDefinition, checkFirst } from '#shared/check/check-definition';
import type { Finding } from '#shared/check/finding';
import { FIRST_KINDS } from '#shared/check/kinds/first-kinds';
import type { Surroundings } from '#shared/check/surroundings';
import type { Definition } from '#shared/definition/definition';

const ORDER: Record<Finding['severity'], number> = { error: 0, warning: 1, advice: 2 };

const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity]);

/** All findings of a draft, errors first, else in the order of the definition. */
export function judge(definition: Definition, surroundings: Surroundings | undefined): readonly Finding[] {
  return inOrder(checkDefinition(definition, surroundings));
}

const FIRST_CODES = new Set(FIRST_KINDS.map(({ code }) => code));

/**
 * What is known of a draft at once: its keys, references and types as they are now, and what the judgement before found beside
 * them. `older` are the latter: they may have been mended since. A draft too broken to be read keeps what was found.
 */
export function judgeFirst(
  definition: Definition,
  before: readonly Finding[],
): { readonly findings: readonly Finding[]; readonly older: readonly Finding[] } {
  let first: readonly Finding[];
  try {
    first = checkFirst(definition);
  } catch {
    return { findings: before, older: before };
  }
  const older = before.filter(({ code }) => !FIRST_CODES.has(code));
  return { findings: inOrder([...first, ...older]), older };
}
