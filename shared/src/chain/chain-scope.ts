import { allSteps, isStaffed, type Step } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { registerAnswerType } from '#shared/expression/register-type';
import type { Scope, ValueType } from '#shared/expression/value-type';
import { formScope } from '#shared/form/form-scope';
import { innerSource } from '#shared/form/inner-source';
import { commitmentType } from '#shared/material/material-scope';

const scopes = new WeakMap<Definition, Scope>();

/**
 * What the expressions of a chain may read: everything that the form's may, and of each step what it left behind:
 * `step.<key>.outcome`, `.form.<field>` of what was filled there, `.answer.<output>` of a look-up; absent before.
 */
export function chainScope(definition: Definition): Scope {
  const known = scopes.get(definition);
  if (known !== undefined) return known;
  const object = Object.create(null) as Record<string, ValueType>;
  for (const step of allSteps(definition.chain)) {
    const left = leftBy(definition, step);
    if (left !== undefined) object[step.key] = { object: left };
  }
  const scope: Scope = { ...formScope(definition), step: { object }, commitment: commitmentType(definition) };
  scopes.set(definition, scope);
  return scope;
}

function leftBy(definition: Definition, step: Step): Readonly<Record<string, ValueType>> | undefined {
  if (isStaffed(step) || step.kind === 'applicant')
    return { outcome: 'string', ...(step.form && { form: formScope(innerSource(definition, step.form))['form']! }) };
  if (step.kind === 'joint') return { outcome: 'string' };
  if (step.kind !== 'automatic') return undefined;
  return step.action.kind === 'lookUp'
    ? { outcome: 'string', answer: registerAnswerType(step.action.question) }
    : { outcome: 'string' };
}
