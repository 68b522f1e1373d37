import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { ValueType } from '#shared/expression/value-type';
import type { Definition } from '#shared/definition/definition';
import { kindOf } from '#shared/definition/field-kinds';
import { optionsOf } from '#shared/definition/field-kind/choice';
import { holdsRows } from '#shared/definition/form-element';
import { feeExpressions } from '#shared/check/located-fees';
import { rowOwner, type ElementPlace, type FormPlace } from '#shared/definition/form-place';

/** An expression of a definition: where it stands, what it may read, what it must give. */
export interface LocatedExpression {
  readonly pointer: Pointer;
  readonly source: string;
  /** The part of the language that it belongs to, which decides the roots that it sees. */
  readonly part: 'form' | 'situation' | 'material' | 'fee' | 'chain' | 'result';
  /** The table or group whose row it sees as `row`. */
  readonly row: ElementPlace | undefined;
  /** Undefined where any type will do; `under` where it gives the parent of code list entries, or a list of parents. */
  readonly expected: ValueType | 'under' | undefined;
  /** Where it stands, in words. */
  readonly words: Text;
}

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

function ofMaterials(definition: Definition): LocatedExpression[] {
  return definition.materials.flatMap(({ neededWhen, name }, index) => {
    if (neededWhen === undefined) return [];
    const words = { zh: `材料「${name.zh}」 需要的条件`, en: `material “${name.en ?? name.zh}” when it is needed` };
    return [
      {
        pointer: pointerTo('materials', index, 'neededWhen'),
        source: neededWhen,
        part: 'material' as const,
        row: undefined,
        expected: 'bool' as const,
        words,
      },
    ];
  });
}

function ofChain(definition: Definition): LocatedExpression[] {
  return definition.chain.steps.flatMap((step, index) =>
    step.kind !== 'route'
      ? []
      : step.branches.map(({ when, label }, branch) => ({
          pointer: pointerTo('chain', 'steps', index, 'branches', branch, 'when'),
          source: when,
          part: 'chain' as const,
          row: undefined,
          expected: 'bool' as const,
          words: {
            zh: `环节「${step.name.zh}」 › ${label.zh}`,
            en: `step “${step.name.en ?? step.name.zh}” › ${label.en ?? label.zh}`,
          },
        })),
  );
}

function ofResults(definition: Definition): LocatedExpression[] {
  return definition.results.flatMap((result, index) => {
    const name = { zh: `结果「${result.name.zh}」`, en: `result “${result.name.en ?? result.name.zh}”` };
    const at = (
      steps: readonly (string | number)[],
      source: string,
      words: Text,
      expected?: ValueType,
    ): LocatedExpression => ({
      pointer: pointerTo('results', index, ...steps),
      source,
      part: 'result',
      row: undefined,
      expected,
      words,
    });
    return [
      at(['holder'], result.holder, say(name, { zh: '持证人', en: 'holder' }), 'string'),
      ...result.lines.map((line, at_) =>
        at(['lines', at_, 'value'], line.value, {
          zh: `${name.zh} › ${line.label.zh}`,
          en: `${name.en} › ${line.label.en ?? line.label.zh}`,
        }),
      ),
    ];
  });
}

function say(place: Text, role: Text): Text {
  return { zh: `${place.zh} ${role.zh}`, en: `${place.en ?? place.zh} ${role.en}` };
}
