import type { Definition } from '#shared/definition/definition';
import type { Scope, ValueType } from '#shared/expression/value-type';
import { formScope } from '#shared/form/form-scope';

const scopes = new WeakMap<Definition, Scope>();

/**
 * What the expressions of a chain may read: everything that the form's may, and `step.<task>.outcome`, the key of the
 * outcome that was last chosen there; absent before.
 */
export function chainScope(definition: Definition): Scope {
  const known = scopes.get(definition);
  if (known !== undefined) return known;
  const object = Object.create(null) as Record<string, ValueType>;
  for (const step of definition.chain.steps)
    if (step.kind === 'task') object[step.key] = { object: { outcome: 'string' } };
  const scope: Scope = { ...formScope(definition), step: { object } };
  scopes.set(definition, scope);
  return scope;
}
