import type { Definition } from '#shared/definition/definition';
import { chainConditions } from '#shared/simulate/conditions/chain-conditions';
import type { Condition } from '#shared/simulate/conditions/condition';
import { formConditions } from '#shared/simulate/conditions/form-conditions';
import { itemConditions } from '#shared/simulate/conditions/item-conditions';

const kept = new WeakMap<Definition, readonly Condition[]>();

/** Every condition of an item that compiles, in the order of the definition. */
export function allConditions(definition: Definition): readonly Condition[] {
  const known = kept.get(definition);
  if (known !== undefined) return known;
  const made = [...formConditions(definition, ''), ...itemConditions(definition), ...chainConditions(definition)];
  kept.set(definition, made);
  return made;
}

/** The conditions that an applicant stands on a side of when he applies: not those of the chain and of forms inside it. */
export function applicantConditions(definition: Definition): readonly Condition[] {
  return allConditions(definition).filter(({ pointer }) => !pointer.startsWith('/chain/'));
}

/** The conditions that can be aimed at when an applicant is made: those, and forks, which may read what registers will answer. */
export function aimedConditions(definition: Definition): readonly Condition[] {
  return allConditions(definition).filter(
    ({ pointer, place }) => place === undefined || !pointer.startsWith('/chain/'),
  );
}
