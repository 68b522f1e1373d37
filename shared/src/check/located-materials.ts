import { pointerTo } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Definition } from '#shared/definition/definition';
import type { MaterialSource } from '#shared/definition/material';
import type { Scope, ValueType } from '#shared/expression/value-type';
import { materialScope, proofScope } from '#shared/material/material-scope';
import type { LocatedExpression } from '#shared/check/located-expression';

type Found = readonly [
  steps: readonly (string | number)[],
  source: string | undefined,
  label: Text,
  expected?: ValueType,
  scope?: Scope,
];

/** The expressions of materials and commitments: when they are needed, waived, offered, and what proves them. */
export function ofMaterials(definition: Definition): LocatedExpression[] {
  const { materials, commitments = [] } = definition;
  const found = [
    ...materials.flatMap(({ name, neededWhen, waivers = [], sources }, index) =>
      [
        [['neededWhen'], neededWhen, { zh: '需要的条件', en: 'when it is needed' }, 'bool'] as Found,
        ...waivers.map(({ when, reason }, n): Found => [['waivers', n, 'when'], when, reason, 'bool']),
        ...sources.flatMap((source, n) => inSource(definition, source, n)),
      ].map((one) =>
        located(['materials', index], { zh: `材料「${name.zh}」`, en: `material “${name.en ?? name.zh}”` }, one),
      ),
    ),
    ...commitments.flatMap(({ name, offeredWhen, barredWhen }, index) =>
      [
        [['offeredWhen'], offeredWhen, { zh: '提供的条件', en: 'when it is offered' }, 'bool'] as Found,
        [['barredWhen'], barredWhen, { zh: '不适用的条件', en: 'when it is barred' }, 'bool'] as Found,
      ].map((one) =>
        located(['commitments', index], { zh: `承诺「${name.zh}」`, en: `commitment “${name.en ?? name.zh}”` }, one),
      ),
    ),
  ];
  return found.flat();

  function located(
    place: readonly (string | number)[],
    words: { readonly zh: string; readonly en: string },
    [steps, source, label, expected, scope = materialScope(definition)]: Found,
  ): LocatedExpression[] {
    if (source === undefined) return [];
    return [
      {
        ...{ pointer: pointerTo(...place, ...steps), source, part: 'material', row: undefined, expected, scope },
        words: { zh: `${words.zh} ${label.zh}`, en: `${words.en} ${label.en ?? label.zh}` },
      },
    ];
  }
}

function inSource(definition: Definition, source: MaterialSource, n: number): Found[] {
  const at = (...steps: string[]): readonly (string | number)[] => ['sources', n, ...steps];
  if (source.kind === 'certificate') return [[at('holder'), source.holder, { zh: '持证人', en: 'holder' }, 'string']];
  if (source.kind !== 'sharedData') return [];
  return [
    ...Object.entries(source.query).map(([input, expression]): Found => [
      at('query', input),
      expression,
      { zh: input, en: input },
    ]),
    [
      at('proves'),
      source.proves,
      { zh: '证明的条件', en: 'when it proves it' },
      'bool',
      proofScope(definition, source.question),
    ],
  ];
}
