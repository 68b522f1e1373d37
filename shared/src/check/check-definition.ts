import { Definition } from '#shared/definition/definition';
import { migrateDefinition } from '#shared/definition/migration/migrate-definition';
import { isTooDeep } from '#shared/kernel/depth';
import type { Json } from '#shared/kernel/json';
import type { Finding } from '#shared/check/finding';
import { FINDING_KINDS } from '#shared/check/kinds/finding-kinds';
import { FIRST_KINDS } from '#shared/check/kinds/first-kinds';
import { malformed, tooDeep } from '#shared/check/malformed';
import { subjectOf } from '#shared/check/subject';
import type { Surroundings } from '#shared/check/surroundings';

/**
 * What is wrong with a definition, from whatever source it came: no error means that it may be published. What cannot be
 * read brings DEFINITION.MALFORMED only; one of an older schema is brought up first. What needs surroundings is marked undecided without them.
 * Pure; never throws; the order is that of the registry, then of the definition.
 */
export function checkDefinition(definition: unknown, surroundings?: Surroundings): Finding[] {
  if (isTooDeep(definition)) return [tooDeep()];
  const read = Definition.safeParse(migrateDefinition(definition as Json));
  if (!read.success) return malformed(read.error.issues);
  const subject = subjectOf(read.data, surroundings);
  return FINDING_KINDS.flatMap((kind) => kind.find(subject));
}

/** Keys, references and types alone: fast enough for every key press of the designer. */
export function checkFirst(definition: Definition): Finding[] {
  const subject = subjectOf(definition);
  return FIRST_KINDS.flatMap((kind) => kind.find(subject));
}
