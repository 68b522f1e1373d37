import type { Json } from '#shared/kernel/json';
import { allSteps, isStaffed, stepOf } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { elementsOf } from '#shared/definition/elements-of';
import { comparisonsOf } from '#shared/expression/comparisons';
import { registerAnswerType } from '#shared/expression/register-type';
import type { ValueType } from '#shared/expression/value-type';
import { candidatesOf } from '#shared/simulate/tried/candidates';
import { chainCondition, type LeftValue } from '#shared/check/explore/chain-condition';

/** Values worth trying of what a step may leave behind; undefined for nothing. `exact`: whether others could make no difference. */
export interface LeftChoices {
  readonly values: readonly (Json | undefined)[];
  readonly exact: boolean;
}

/** One value on each side of every comparison that conditions of the chain make with it. */
export function leftChoices(definition: Definition, { step: key, part, key: name }: LeftValue): LeftChoices {
  const step = stepOf(definition.chain, key);
  const path = `step.${key}.${part}.${name}`;
  const literals = (of: string): readonly (string | number)[] => literalsOf(definition).get(of) ?? [];
  if (part === 'answer') {
    const type =
      step?.kind === 'automatic' && step.action.kind === 'lookUp' ? memberType(step.action.question, name) : undefined;
    return { values: [...valuesOf(type, literals(path)), undefined], exact: type !== undefined };
  }
  const form = isStaffed(step) || step?.kind === 'applicant' ? step.form : undefined;
  const element = form && elementsOf(form).find((each) => each.key === name);
  if (element === undefined) return { values: [undefined], exact: true };
  if (element.kind === 'computed')
    return { values: [...valuesOf(element.result, literals(path)), undefined], exact: false };
  const { values, exact } = candidatesOf(element, path, literals);
  const shown = element.visibleWhen === undefined;
  const must = shown && 'required' in element && element.required === true;
  return { values: [...values, ...(must ? [] : [undefined])], exact: exact && shown };
}

function memberType(question: string, name: string): ValueType | undefined {
  const type = registerAnswerType(question);
  return typeof type === 'object' && 'object' in type ? type.object[name] : undefined;
}

function valuesOf(type: ValueType | undefined, literals: readonly (string | number)[]): readonly Json[] {
  if (typeof type === 'object' && 'list' in type)
    return [[], ...(type.list === 'string' ? [...literals.map((each) => [each]), ['x']] : [])];
  switch (type) {
    case 'bool':
      return [true, false];
    case 'double':
      return [...new Set([0, ...literals.flatMap((n) => (typeof n === 'number' ? [n - 1, n, n + 1] : []))])];
    case 'string':
      return [...literals, 'x'];
    default:
      return [...literals];
  }
}

const compared = new WeakMap<Definition, ReadonlyMap<string, readonly (string | number)[]>>();

/** What the conditions of the chain compare each path with. */
function literalsOf(definition: Definition): ReadonlyMap<string, readonly (string | number)[]> {
  const earlier = compared.get(definition);
  if (earlier !== undefined) return earlier;
  const made = new Map<string, (string | number)[]>();
  for (const source of conditionsIn(definition))
    for (const [path, values] of chainCondition(definition, source) ? comparisonsOf(source).literals : [])
      made.set(path, [...new Set([...(made.get(path) ?? []), ...values])]);
  compared.set(definition, made);
  return made;
}

/** The source of every condition that decides a way. */
function conditionsIn({ chain }: Definition): readonly string[] {
  return [
    ...allSteps(chain).flatMap((step): (string | undefined)[] => {
      if (step.kind === 'route') return step.branches.map(({ when }) => when);
      return step.kind === 'joint' ? step.lanes.map(({ when }) => when) : [];
    }),
    chain.aftercare?.when,
  ].filter((source) => source !== undefined);
}
