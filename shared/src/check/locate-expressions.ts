import { pointerTo } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { ValueType } from '#shared/expression/value-type';
import type { Definition } from '#shared/definition/definition';
import { kindOf } from '#shared/definition/field-kinds';
import { optionsOf } from '#shared/definition/field-kind/choice';
import { holdsRows } from '#shared/definition/form-element';
import { rowScope } from '#shared/form/form-scope';
import type { LocatedExpression } from '#shared/check/located-expression';
import { innerForms } from '#shared/check/inner-forms';
import { ofChain } from '#shared/check/located-chain';
import { feeExpressions } from '#shared/check/located-fees';
import { ofMaterials } from '#shared/check/located-materials';
import { rowOwner, type ElementPlace, type FormPlace } from '#shared/definition/form-place';

type Found = readonly [
  steps: readonly (string | number)[],
  source: string | undefined,
  expected: LocatedExpression['expected'],
  role: Text,
];

const VISIBLE: Text = { zh: '显示条件', en: 'when it is shown' };
const REQUIRED: Text = { zh: '必填条件', en: 'when it is required' };
const READONLY: Text = { zh: '只读条件', en: 'when it is read-only' };
const DEFAULT: Text = { zh: '初始值', en: 'first value' };
const COMPUTED: Text = { zh: '算法', en: 'formula' };
const UNDER: Text = { zh: '上级', en: 'parent' };
const CHECK: Text = { zh: '校验', en: 'check' };

/** Every expression of a definition, in the order of the definition. */
export function locateExpressions(definition: Definition, places: readonly FormPlace[]): LocatedExpression[] {
  return [
    ...places.flatMap(ofPlace),
    ...ofSituations(definition),
    ...ofMaterials(definition),
    ...feeExpressions(definition).map((fee) => ({ ...fee, part: 'fee' as const, row: undefined })),
    ...ofChain(definition),
    ...ofInnerForms(definition),
    ...ofResults(definition),
  ];
}

function ofPlace(place: FormPlace): LocatedExpression[] {
  const found: Found[] = [[['visibleWhen'], place.source.visibleWhen, 'bool', VISIBLE]];
  if (place.kind === 'element') found.push(...ofElement(place));
  return found.flatMap(([steps, source, expected, role]) =>
    source === undefined
      ? []
      : [
          {
            pointer: `${place.pointer}${pointerTo(...steps)}`,
            source,
            part: 'form' as const,
            row: rowOwner(place),
            expected,
            words: say(place.words, role),
          },
        ],
  );
}

function ofElement({ source }: ElementPlace): Found[] {
  if (holdsRows(source)) return [[['requiredWhen'], source.requiredWhen, 'bool', REQUIRED]];
  const type = kindOf(source).valueType(source);
  return [
    [['requiredWhen'], source.requiredWhen, 'bool', REQUIRED],
    [['readonlyWhen'], source.readonlyWhen, 'bool', READONLY],
    [['default'], source.default, type, DEFAULT],
    [['computed'], source.kind === 'computed' ? source.computed : undefined, type, COMPUTED],
    ...(source.checks ?? []).map((check, index): Found => [['checks', index, 'holds'], check.holds, 'bool', CHECK]),
    ...ofOptions(source),
  ];
}

function ofOptions(source: ElementPlace['source']): Found[] {
  if (source.kind !== 'choice' && source.kind !== 'multiChoice') return [];
  if (source.list !== undefined) return [[['under'], source.under, 'under', UNDER]];
  return optionsOf(source).map((option, index): Found => [
    ['options', index, 'visibleWhen'],
    option.visibleWhen,
    'bool',
    say(option.label, VISIBLE),
  ]);
}

function ofSituations({ situations = [] }: Definition): LocatedExpression[] {
  return situations.flatMap(({ when, name }, index) => {
    if (when === undefined) return [];
    const words = { zh: `情形「${name.zh}」 成立的条件`, en: `situation “${name.en ?? name.zh}” when it holds` };
    const pointer = pointerTo('situations', index, 'when');
    return [{ pointer, source: when, part: 'situation' as const, row: undefined, expected: 'bool' as const, words }];
  });
}

/** The expressions of forms inside steps; they see their own form, and the application as `application`. */
function ofInnerForms(definition: Definition): LocatedExpression[] {
  return innerForms(definition).flatMap((inner) =>
    inner.places.flatMap(ofPlace).map((at) => ({
      ...{ ...at, part: 'chain' as const, inner, words: say(inner.words, at.words) },
      scope: at.row !== undefined && holdsRows(at.row.source) ? rowScope(inner.scope, at.row.source) : inner.scope,
    })),
  );
}

function ofResults(definition: Definition): LocatedExpression[] {
  return definition.results.flatMap((result, index) => {
    const name = { zh: `结果「${result.name.zh}」`, en: `result “${result.name.en ?? result.name.zh}”` };
    const at = (
      steps: readonly (string | number)[],
      source: string | undefined,
      words: Text,
      expected?: ValueType,
      part: LocatedExpression['part'] = 'result',
    ): LocatedExpression[] =>
      source === undefined
        ? []
        : [{ pointer: pointerTo('results', index, ...steps), source, part, row: undefined, expected, words }];
    const holder = at(['holder'], result.holder, say(name, { zh: '持证人', en: 'holder' }), 'string');
    if (result.kind === 'entitlement')
      return [
        ...holder,
        ...result.amounts.flatMap(({ when, label }, n) =>
          at(['amounts', n, 'when'], when, say(name, label), 'bool', 'chain'),
        ),
        ...at(['from'], result.from, say(name, { zh: '起始日期', en: 'first day' }), 'string', 'chain'),
        ...result.stops.flatMap((stop, n) =>
          at(['stops', n, 'when'], stop.when, say(name, stop.name), 'bool', 'chain'),
        ),
      ];
    return [
      ...holder,
      ...at(['holderCode'], result.holderCode, say(name, { zh: '持证人代码', en: 'code of the holder' }), 'string'),
      ...result.lines.flatMap((line, n) =>
        at(['lines', n, 'value'], line.value, {
          zh: `${name.zh} › ${line.label.zh}`,
          en: `${name.en} › ${line.label.en ?? line.label.zh}`,
        }),
      ),
    ];
  });
}

function say(place: Text, role: Text): Text {
  return { zh: `${place.zh} ${role.zh}`, en: `${place.en ?? place.zh} ${role.en ?? role.zh}` };
}
