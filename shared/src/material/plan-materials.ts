import type { Text } from '#shared/kernel/text';
import type { Definition } from '#shared/definition/definition';
import { isFor, situationsWith, type Situation } from '#shared/definition/situation';
import type { Material } from '#shared/definition/material';
import type { Roots } from '#shared/expression/compile-expression';
import type { Answers } from '#shared/form/answers';
import type { FormSurroundings } from '#shared/form/form-state';
import { NOTHING_KNOWN, type Known } from '#shared/material/known';
import { materialCondition } from '#shared/material/material-condition';
import { situationOf } from '#shared/form/situation-of';
import type { MaterialPlan, PlannedMaterial } from '#shared/material/material-plan';
import { materialRoots } from '#shared/material/material-roots';
import { madeCommitments, offeredCommitments } from '#shared/material/offered-commitments';
import { PLAN_REASONS, reasonFor, unfitReason } from '#shared/material/plan-reasons';
import { provedBy } from '#shared/material/proved-by';

type Settled = Omit<PlannedMaterial, 'key' | 'name'>;

/**
 * What each material of an item costs this applicant, in the order of the item. `answers` are those that count
 * (`FormState.answers()`). First whether it is needed, then whether it is waived, then its sources in their order: the first
 * that proves it wins; a promise only where it was chosen. What the situation leaves out is not needed. What no source proves is handed in, or later where that was
 * chosen. A condition that is unknown does not hold. Pure; never throws.
 */
export function planMaterials(
  definition: Definition,
  answers: Answers,
  surroundings: FormSurroundings,
  known: Known = NOTHING_KNOWN,
): MaterialPlan {
  const made = madeCommitments(definition, answers, surroundings, known);
  const roots = materialRoots(definition, answers, surroundings, known.evidence, made);
  const offered = new Set(offeredCommitments(definition, roots).map(({ key }) => key));
  const situation = situationOf(definition, answers, surroundings);
  const plan = { definition, roots, known, made, offered, situation };
  return definition.materials.map((material): PlannedMaterial => ({
    key: material.key,
    name: material.name,
    ...settle(plan, material),
  }));
}

interface Plan {
  readonly definition: Definition;
  readonly roots: Roots;
  readonly known: Known;
  /** Commitments that were made. */
  readonly made: readonly string[];
  /** Commitments that this applicant may choose. */
  readonly offered: ReadonlySet<string>;
  readonly situation: Situation | undefined;
}

function settle(plan: Plan, material: Material): Settled {
  const { definition, roots } = plan;
  const situations = definition.situations ?? [];
  const conditional =
    material.neededWhen !== undefined || situationsWith(situations, 'materials', material.key) !== undefined;
  const needed =
    isFor(plan.situation, situations, 'materials', material.key) &&
    (material.neededWhen === undefined || holds(definition, material.neededWhen, roots));
  if (!needed) return { state: 'notNeeded', reason: PLAN_REASONS.notNeeded };
  const waiver = material.waivers?.find(({ when }) => holds(definition, when, roots));
  if (waiver !== undefined) return { state: 'waived', reason: waiver.reason, by: { kind: 'waiver' } };
  for (const source of material.sources) {
    const settled = provedBy(source, { ...plan, material });
    if (settled !== undefined) return settled;
  }
  const offers = offersOf(plan, material);
  if (material.necessity === 'optional') return { state: 'optional', reason: PLAN_REASONS.optional, ...offers };
  const later = offers.offers?.defer;
  if (later !== undefined && plan.known.choices.deferred.includes(material.key))
    return { state: 'deferred', reason: PLAN_REASONS.deferred, by: { kind: 'commitment', ref: later }, ...offers };
  return { state: 'toUpload', reason: unfitFor(plan, material) ?? reasonFor(material, conditional), ...offers };
}

/** Why the certificate that would prove a material does not, where he holds one. */
function unfitFor({ definition, roots, known }: Plan, { sources }: Material): Text | undefined {
  for (const source of sources) {
    if (source.kind !== 'certificate') continue;
    const whose = materialCondition(definition, source.holder, undefined, 'string')?.evaluate(roots);
    const found = known.evidence.unfit?.find(({ type, holder }) => type === source.type && holder === whose);
    if (found !== undefined) return unfitReason(found);
  }
  return undefined;
}

/** What the applicant may choose instead of handing it in now. */
function offersOf({ offered }: Plan, material: Material): Pick<Settled, 'offers'> {
  const promise = material.sources.find((source) => source.kind === 'commitment' && offered.has(source.commitment));
  const defer = material.necessity === 'deferrable' ? material.deferredBy : undefined;
  const offers = {
    ...(promise?.kind === 'commitment' && { promise: promise.commitment }),
    ...(defer !== undefined && offered.has(defer) && { defer }),
  };
  return Object.keys(offers).length === 0 ? {} : { offers };
}

function holds(definition: Definition, source: string | undefined, roots: Roots): boolean {
  return materialCondition(definition, source)?.evaluate(roots) === true;
}
