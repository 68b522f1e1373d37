import { pointerTo } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Definition } from '#shared/definition/definition';
import type { CompiledExpression } from '#shared/expression/compile-expression';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import { formScope } from '#shared/form/form-scope';
import { compileFees } from '#shared/material/compile-fees';
import { materialCondition } from '#shared/material/material-condition';
import { materialScope, proofScope } from '#shared/material/material-scope';
import type { Condition, ConditionKind } from '#shared/simulate/conditions/condition';

type Steps = readonly (string | number)[];

/** The conditions of situations, materials, promises and fees. */
export function itemConditions(definition: Definition): readonly Condition[] {
  return [...ofSituations(definition), ...ofMaterials(definition), ...ofPromises(definition), ...ofFees(definition)];
}

function ofSituations(definition: Definition): Condition[] {
  const { situations = [] } = definition;
  const compiled = compiledFormOf(definition).situations;
  return situations.flatMap(({ key, name }, index) => {
    const when = compiled.find((each) => each.key === key)?.when;
    return when === undefined
      ? []
      : [{ ...at(['situations', index, 'when'], 'situation', name, when), scope: formScope(definition) }];
  });
}

function ofMaterials(definition: Definition): Condition[] {
  const scope = materialScope(definition);
  return definition.materials.flatMap(({ key, name, neededWhen, waivers = [], sources }, index) => {
    const one = (steps: Steps, kind: ConditionKind, source: string | undefined): Condition[] => {
      const compiled = materialCondition(definition, source);
      return compiled === undefined ? [] : [{ ...at(['materials', index, ...steps], kind, name, compiled), scope }];
    };
    return [
      ...one(['neededWhen'], 'needed', neededWhen),
      ...waivers.flatMap(({ when }, n) => one(['waivers', n, 'when'], 'waiver', when)),
      ...sources.flatMap((source, n): Condition[] => {
        if (source.kind !== 'sharedData') return [];
        const proof = proofScope(definition, source.question);
        const compiled = materialCondition(definition, source.proves, proof);
        const steps = ['materials', index, 'sources', n, 'proves'];
        return compiled === undefined ? [] : [{ ...at(steps, 'proof', name, compiled), scope: proof, material: key }];
      }),
    ];
  });
}

function ofPromises(definition: Definition): Condition[] {
  const scope = materialScope(definition);
  return (definition.commitments ?? []).flatMap(({ name, offeredWhen, barredWhen }, index) => {
    const found = [
      ['offeredWhen', 'offered', materialCondition(definition, offeredWhen)],
      ['barredWhen', 'barred', materialCondition(definition, barredWhen)],
    ] as const;
    return found.flatMap(([step, kind, compiled]) =>
      compiled === undefined ? [] : [{ ...at(['commitments', index, step], kind, name, compiled), scope }],
    );
  });
}

function ofFees(definition: Definition): Condition[] {
  const scope = formScope(definition);
  return compileFees(definition).flatMap(({ fee: { name }, neededWhen, waivers, rows }, index) => {
    const one = (steps: Steps, kind: ConditionKind, compiled: CompiledExpression | undefined): Condition[] =>
      compiled === undefined ? [] : [{ ...at(['fees', index, ...steps], kind, name, compiled), scope }];
    return [
      ...one(['neededWhen'], 'fee', neededWhen),
      ...waivers.flatMap((when, n) => one(['waivers', n, 'when'], 'feeWaiver', when)),
      ...rows.flatMap((when, n) => one(['amount', 'rows', n, 'when'], 'feeRow', when)),
    ];
  });
}

function at(steps: Steps, kind: ConditionKind, words: Text, expression: CompiledExpression): Condition {
  return { pointer: pointerTo(...steps), kind, words, expression };
}
