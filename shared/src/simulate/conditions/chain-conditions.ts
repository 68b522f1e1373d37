import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Definition } from '#shared/definition/definition';
import { innerSource } from '#shared/form/inner-source';
import { chainScope } from '#shared/chain/chain-scope';
import { conditionOf } from '#shared/chain/condition-of';
import type { Condition, ConditionKind } from '#shared/simulate/conditions/condition';
import { formConditions } from '#shared/simulate/conditions/form-conditions';
import { pointedSteps, type PointedStep } from '#shared/simulate/conditions/step-pointers';

/** The conditions of forks, lanes, the aftercare, and of the forms of steps. */
export function chainConditions(definition: Definition): readonly Condition[] {
  const { aftercare } = definition.chain;
  return [
    ...pointedSteps(definition.chain).flatMap((pointed) => [
      ...inStep(definition, pointed),
      ...stepFormConditions(definition, pointed),
    ]),
    ...chainCondition(definition, '/chain/aftercare/when', 'aftercare', aftercare?.name ?? { zh: '' }, aftercare?.when),
  ];
}

/** The conditions of the form that is filled at a step. */
function stepFormConditions(definition: Definition, { step, pointer }: PointedStep): readonly Condition[] {
  if (!('form' in step) || step.form === undefined) return [];
  return formConditions(innerSource(definition, step.form), pointer).map((condition) => ({
    ...condition,
    words: below(step.name, condition.words),
  }));
}

function inStep(definition: Definition, { step, pointer }: PointedStep): Condition[] {
  if (step.kind === 'route')
    return step.branches.flatMap(({ when, label }, n) =>
      chainCondition(definition, branchPointer(pointer, n), 'route', below(step.name, label), when),
    );
  if (step.kind !== 'joint') return [];
  return step.lanes.flatMap((lane, n) =>
    chainCondition(definition, lanePointer(pointer, n), 'lane', below(step.name, lane.name), lane.when),
  );
}

function chainCondition(
  definition: Definition,
  pointer: Pointer,
  kind: ConditionKind,
  words: Text,
  source: string | undefined,
): Condition[] {
  const expression = conditionOf(definition, source);
  return expression === undefined ? [] : [{ pointer, kind, words, expression, scope: chainScope(definition) }];
}

/** Where the condition of a branch stands. */
export function branchPointer(step: Pointer, n: number): Pointer {
  return `${step}${pointerTo('branches', n, 'when')}`;
}

/** Where the condition of a lane stands. */
export function lanePointer(step: Pointer, n: number): Pointer {
  return `${step}${pointerTo('lanes', n, 'when')}`;
}

function below(above: Text, label: Text): Text {
  return { zh: `${above.zh} › ${label.zh}`, en: `${above.en ?? above.zh} › ${label.en ?? label.zh}` };
}
