import { REGISTER_QUESTIONS } from '#shared/concept/register-question';
import { pointerTo } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import { isStaffed, placedSteps, type Step } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Reference } from '#shared/check/reference';
import { waysOf } from '#shared/check/step-flow';
import { stepPlaces } from '#shared/check/step-places';

const TARGETS = {
  step: { zh: '环节', en: 'step' },
  end: { zh: '结束', en: 'end' },
  lane: { zh: '本路的环节', en: 'step of this lane' },
  result: { zh: '结果', en: 'result' },
  document: { zh: '文书', en: 'document' },
  clock: { zh: '时限', en: 'limit' },
  fee: { zh: '收费', en: 'fee' },
  field: { zh: '字段', en: 'field' },
  material: { zh: '材料', en: 'material' },
  outcome: { zh: '办理结果', en: 'outcome' },
  question: { zh: '登记库问题', en: 'question of a register' },
  leadLane: { zh: '牵头路', en: 'lane' },
} as const satisfies Record<string, Text>;

/** Every name in the chain that must stand for something: next steps, results, documents, limits, fees, fields, materials. */
export function chainReferences(definition: Definition): Reference[] {
  return [...nextSteps(definition), ...stepPlaces(definition.chain).flatMap((place) => inStep(definition, place))];
}

function nextSteps(definition: Definition): Reference[] {
  const steps = placedSteps(definition.chain);
  const harm = { zh: '办件会停住', en: 'cases would stop' };
  return waysOf(definition).map((way): Reference => {
    const placed = steps.get(way.to);
    // Limits may end while the aftercare runs; whatever else leads over its border would lose the case.
    const fits =
      placed !== undefined &&
      placed.within?.lane.key === way.lane &&
      (way.from === undefined || placed.after === way.after);
    const known = way.toEnd ? placed?.step.kind === 'end' && !placed.after : fits;
    return {
      ...{ pointer: way.pointer, name: way.to, harm, known },
      place: { zh: `出口「${way.words.zh}」`, en: `The way “${way.words.en}”` },
      target: way.toEnd ? TARGETS.end : way.lane === undefined ? TARGETS.step : TARGETS.lane,
    };
  });
}

type Named = readonly [name: string, steps: readonly (string | number)[], target: Text, known: boolean];

function inStep(definition: Definition, { step, pointer, words }: ReturnType<typeof stepPlaces>[number]): Reference[] {
  return [...ofAction(definition, step), ...ofStaffed(definition, step), ...ofOthers(definition, step)].map(
    ([name, steps, target, known]) => ({
      pointer: `${pointer}${pointerTo(...steps)}`,
      name,
      place: { zh: words.zh, en: `The ${words.en ?? words.zh}` },
      target,
      known,
    }),
  );
}

function ofAction({ results }: Definition, step: Step): Named[] {
  if (step.kind !== 'automatic') return [];
  const { action } = step;
  if (action.kind === 'lookUp')
    return [
      [action.question, ['action', 'question'], TARGETS.question, Object.hasOwn(REGISTER_QUESTIONS, action.question)],
    ];
  if (action.kind === 'decide') return [];
  const wanted = action.kind === 'grantEntitlement' ? 'entitlement' : 'certificate';
  const known = results.some((result) => result.key === action.result && result.kind === wanted);
  return [[action.result, ['action', 'result'], TARGETS.result, known]];
}

function ofStaffed(definition: Definition, step: Step): Named[] {
  if (!isStaffed(step)) return [];
  const { documents, clocks } = definition;
  const steps = placedSteps(definition.chain);
  const fields = new Set(
    definition.form.pages.flatMap((page) => page.sections.flatMap((section) => section.elements.map(({ key }) => key))),
  );
  const document = (key: string): boolean => documents.some((entry) => entry.key === key);
  const others = [
    ...(step.who?.sameAs ?? []).map((key, n) => [key, 'sameAs', n] as const),
    ...(step.who?.otherThan ?? []).map((key, n) => [key, 'otherThan', n] as const),
  ];
  return [
    ...step.outcomes.flatMap(({ document: key }, n): Named[] =>
      key === undefined ? [] : [[key, ['outcomes', n, 'document'], TARGETS.document, document(key)]],
    ),
    ...(step.may?.extend ?? []).map((key, n): Named => [
      key,
      ['may', 'extend', n],
      TARGETS.clock,
      clocks.some((clock) => clock.key === key),
    ]),
    ...others.map(([key, list, n]): Named => [key, ['who', list, n], TARGETS.step, isStaffed(steps.get(key)?.step)]),
    ...(step.fields ?? []).map(({ field }, n): Named => [
      field,
      ['fields', n, 'field'],
      TARGETS.field,
      fields.has(field),
    ]),
    ...(step.kind === 'procedure' ? [[step.notice, ['notice'], TARGETS.document, document(step.notice)] as Named] : []),
    ...(step.kind === 'task' && step.ratio !== undefined
      ? [
          [
            step.ratio.otherwise,
            ['ratio', 'otherwise'],
            TARGETS.outcome,
            step.outcomes.some(({ key }) => key === step.ratio?.otherwise),
          ] as Named,
        ]
      : []),
  ];
}

function ofOthers({ materials, fees = [] }: Definition, step: Step): Named[] {
  if (step.kind === 'joint')
    return [[step.lead, ['lead'], TARGETS.leadLane, step.lanes.some(({ key }) => key === step.lead)]];
  if (step.kind !== 'applicant') return [];
  return [
    ...(step.materials ?? []).map((key, n): Named => [
      key,
      ['materials', n],
      TARGETS.material,
      materials.some((material) => material.key === key),
    ]),
    ...(step.fee === undefined
      ? []
      : [[step.fee, ['fee'], TARGETS.fee, fees.some((fee) => fee.key === step.fee)] as Named]),
  ];
}
