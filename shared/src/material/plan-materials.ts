import type { Text } from '#shared/kernel/text';
import type { Definition } from '#shared/definition/definition';
import { isFor, situationsWith } from '#shared/definition/situation';
import type { Material } from '#shared/definition/material';
import { compileExpression, type CompiledExpression } from '#shared/expression/compile-expression';
import { answerRoots } from '#shared/form/answer-roots';
import type { Answers } from '#shared/form/answers';
import { formScope } from '#shared/form/form-scope';
import type { FormSurroundings } from '#shared/form/form-state';
import { situationOf } from '#shared/form/situation-of';
import type { MaterialPlan, PlannedMaterial } from '#shared/material/material-plan';

type Conditions = ReadonlyMap<string, CompiledExpression | undefined>;

const conditions = new WeakMap<Definition, Conditions>();

/** The conditions of an item's materials, compiled once a definition; undefined for one that does not compile. */
function conditionsOf(definition: Definition): Conditions {
  const known = conditions.get(definition);
  if (known !== undefined) return known;
  const scope = formScope(definition);
  const made = new Map<string, CompiledExpression | undefined>();
  for (const { key, neededWhen } of definition.materials) {
    if (neededWhen === undefined) continue;
    const compiled = compileExpression(neededWhen, scope, 'bool');
    made.set(key, compiled.ok ? compiled.expression : undefined);
  }
  conditions.set(definition, made);
  return made;
}

const REASONS = {
  generated: { zh: '按您填写的内容自动生成，不用上传。', en: 'Made from what you wrote; nothing to upload.' },
  always: { zh: '办这件事都需要。', en: 'Everyone who applies needs it.' },
  byAnswers: { zh: '按您填写的情况需要。', en: 'Needed because of what you answered.' },
  optional: { zh: '可以交，也可以不交。', en: 'You may hand it in or leave it out.' },
  notNeeded: { zh: '按您填写的情况，这次不用交。', en: 'Not needed for what you answered.' },
} as const satisfies Record<string, Text>;

/**
 * What each material of an item costs this applicant, in the order of the item. `answers` are those that count
 * (`FormState.answers()`). A condition that is unknown does not hold; what the situation leaves out is not needed. Pure; never throws.
 */
export function planMaterials(definition: Definition, answers: Answers, surroundings: FormSurroundings): MaterialPlan {
  const compiled = conditionsOf(definition);
  const roots = answerRoots(definition, answers, surroundings);
  const situation = situationOf(definition, answers, surroundings);
  const situations = definition.situations ?? [];
  return definition.materials.map((material): PlannedMaterial => {
    const limited = situationsWith(situations, 'materials', material.key) !== undefined;
    const conditional = material.neededWhen !== undefined;
    const needed =
      isFor(situation, situations, 'materials', material.key) &&
      (!conditional || compiled.get(material.key)?.evaluate(roots) === true);
    return { key: material.key, name: material.name, ...stateOf(material, needed, conditional || limited) };
  });
}

function stateOf(material: Material, needed: boolean, conditional: boolean): Pick<PlannedMaterial, 'state' | 'reason'> {
  if (!needed) return { state: 'notNeeded', reason: REASONS.notNeeded };
  if (material.sources[0]?.kind === 'form') return { state: 'generated', reason: REASONS.generated };
  if (material.necessity === 'optional') return { state: 'optional', reason: REASONS.optional };
  return { state: 'toUpload', reason: material.why ?? (conditional ? REASONS.byAnswers : REASONS.always) };
}
