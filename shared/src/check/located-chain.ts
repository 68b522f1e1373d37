import { pointerTo } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { AutomaticAction } from '#shared/definition/step/automatic';
import type { Definition } from '#shared/definition/definition';
import type { ValueType } from '#shared/expression/value-type';
import type { LocatedExpression } from '#shared/check/located-expression';
import { stepPlaces, type StepPlace } from '#shared/check/step-places';

/** The expressions of the chain, outside the forms of its steps. */
export function ofChain({ chain }: Definition): LocatedExpression[] {
  const at = (pointer: string, source: string | undefined, words: Text, expected?: ValueType): LocatedExpression[] =>
    source === undefined ? [] : [{ pointer, source, part: 'chain', row: undefined, expected, words }];
  return [
    ...at('/chain/region', chain.region, { zh: '办件所属区划', en: 'division of a case' }, 'string'),
    ...at(
      '/chain/aftercare/when',
      chain.aftercare?.when,
      { zh: '事后监管的条件', en: 'when aftercare begins' },
      'bool',
    ),
    ...stepPlaces(chain).flatMap((place) =>
      inStep(place).flatMap(([steps, source, label, expected]) =>
        at(`${place.pointer}${pointerTo(...steps)}`, source, below(place.words, label), expected),
      ),
    ),
  ];
}

type Found = readonly [
  steps: readonly (string | number)[],
  source: string | undefined,
  label: Text,
  expected: ValueType | undefined,
];

function inStep({ step }: StepPlace): Found[] {
  if (step.kind === 'route')
    return step.branches.map(({ when, label }, n): Found => [['branches', n, 'when'], when, label, 'bool']);
  if (step.kind === 'joint')
    return step.lanes.map((lane, n): Found => [['lanes', n, 'when'], lane.when, lane.name, 'bool']);
  return step.kind === 'automatic' ? inAction(step.action) : [];
}

const EARLIER = { zh: '原证照编号', en: 'number of the earlier certificate' };

function inAction(action: AutomaticAction): Found[] {
  if (action.kind === 'issueCertificate')
    return (action.replaces ?? []).map(({ number }, n): Found => [
      ['action', 'replaces', n, 'number'],
      number,
      EARLIER,
      'string',
    ]);
  if (action.kind === 'changeCertificate') return [[['action', 'of'], action.of, EARLIER, 'string']];
  if (action.kind !== 'lookUp') return [];
  return Object.entries(action.query).map(([input, source]): Found => [
    ['action', 'query', input],
    source,
    { zh: input, en: input },
    undefined,
  ]);
}

function below(place: Text, label: Text): Text {
  return { zh: `${place.zh} › ${label.zh}`, en: `${place.en ?? place.zh} › ${label.en ?? label.zh}` };
}
