import { REGISTER_QUESTIONS } from '#shared/concept/register-question';
import { pointerTo } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import { placedSteps } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Reference } from '#shared/check/reference';
import type { Subject } from '#shared/check/subject';

const TARGETS = {
  commitment: { zh: '承诺', en: 'commitment' },
  later: { zh: '容缺承诺', en: 'commitment of kind later' },
  declaration: { zh: '声明字段', en: 'declaration field' },
  question: { zh: '登记库问题', en: 'question of a register' },
  step: { zh: '环节', en: 'step' },
} as const satisfies Record<string, Text>;

/** What materials, commitments, limits and documents name of each other, of the form and of the chain. */
export function promiseReferences({ definition, elements }: Subject): Reference[] {
  const { commitments = [], clocks, documents, chain } = definition;
  const steps = placedSteps(chain);
  const declared = commitments.flatMap(({ declaredBy, name }, index): Reference[] =>
    declaredBy === undefined
      ? []
      : [
          {
            ...{
              pointer: pointerTo('commitments', index, 'declaredBy'),
              name: declaredBy,
              target: TARGETS.declaration,
            },
            place: { zh: `承诺「${name.zh}」`, en: `The commitment “${name.en ?? name.zh}”` },
            known: elements.get(declaredBy)?.source.kind === 'declaration',
          },
        ],
  );
  const anchored = clocks.flatMap(({ from, to, name }, index) =>
    (
      [
        ['from', from],
        ['to', to],
      ] as const
    ).flatMap(([end, anchor]): Reference[] => {
      const key = /^(?:entered|left):(.*)$/.exec(anchor)?.[1];
      if (key === undefined) return [];
      return [
        {
          ...{ pointer: pointerTo('clocks', index, end), name: key, target: TARGETS.step, known: steps.has(key) },
          place: { zh: `时限「${name.zh}」`, en: `The limit “${name.en ?? name.zh}”` },
        },
      ];
    }),
  );
  const paused = clocks.flatMap(({ pausedBy = [], name }, index) =>
    pausedBy.flatMap(({ steps: keys = [] }, at) =>
      keys.map((key, n): Reference => ({
        ...{ pointer: pointerTo('clocks', index, 'pausedBy', at, 'steps', n), name: key, target: TARGETS.step },
        place: { zh: `时限「${name.zh}」`, en: `The limit “${name.en ?? name.zh}”` },
        known: steps.has(key),
      })),
    ),
  );
  const told = documents.flatMap(({ step, title }, index): Reference[] =>
    step === undefined
      ? []
      : [
          {
            ...{
              pointer: pointerTo('documents', index, 'step'),
              name: step,
              target: TARGETS.step,
              known: steps.has(step),
            },
            place: { zh: `文书「${title.zh}」`, en: `The document “${title.en ?? title.zh}”` },
          },
        ],
  );
  return [...inMaterials(definition), ...declared, ...anchored, ...paused, ...told];
}

function inMaterials({ materials, commitments = [] }: Definition): Reference[] {
  return materials.flatMap(({ name, sources, deferredBy }, index) => {
    const place = { zh: `材料「${name.zh}」`, en: `The material “${name.en ?? name.zh}”` };
    const later = commitments.some(({ key, kind }) => key === deferredBy && kind === 'later');
    return [
      ...sources.flatMap((source, at): Reference[] => {
        if (source.kind === 'commitment')
          return [
            {
              ...{
                pointer: pointerTo('materials', index, 'sources', at, 'commitment'),
                name: source.commitment,
                place,
              },
              ...{ target: TARGETS.commitment, known: commitments.some(({ key }) => key === source.commitment) },
            },
          ];
        if (source.kind !== 'sharedData') return [];
        return [
          {
            ...{ pointer: pointerTo('materials', index, 'sources', at, 'question'), name: source.question, place },
            ...{ target: TARGETS.question, known: Object.hasOwn(REGISTER_QUESTIONS, source.question) },
          },
        ];
      }),
      ...(deferredBy === undefined
        ? []
        : [
            {
              pointer: pointerTo('materials', index, 'deferredBy'),
              name: deferredBy,
              place,
              target: TARGETS.later,
              known: later,
            },
          ]),
    ];
  });
}
