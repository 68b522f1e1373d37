import type { Key } from '#shared/kernel/key';
import type { Material } from '#shared/definition/material';
import { situationsWith, type SituationPart } from '#shared/definition/situation';
import { compileExpression } from '#shared/expression/compile-expression';
import { formScope } from '#shared/form/form-scope';
import type { Goal } from '#shared/check/reach/goal';
import type { Subject } from '#shared/check/subject';

/** What must come true for a material to be asked for; goals whose expressions did not compile are left out. */
export function needOf(subject: Subject, { key, neededWhen }: Material, index: number): readonly Goal[] {
  const pointer = `/materials/${index}/neededWhen`;
  return [
    ...inSituations(subject, 'materials', key),
    ...(neededWhen !== undefined && subject.compiled.has(pointer) ? [pointer] : []),
  ];
}

/** That one of the situations holds that have a part of the item; nothing where all have it. */
export function inSituations({ definition }: Subject, part: SituationPart, key: Key): readonly Goal[] {
  const having = situationsWith(definition.situations ?? [], part, key);
  if (having === undefined) return [];
  const scope = formScope(definition);
  const made = compileExpression(`situation in ${JSON.stringify([...having])}`, scope, 'bool');
  return made.ok ? [{ of: { expression: made.expression, row: undefined, inner: undefined, scope }, be: 'true' }] : [];
}
