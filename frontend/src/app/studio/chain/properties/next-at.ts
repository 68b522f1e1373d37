import type { Definition } from '#shared/definition/definition';
import { exitOf } from '../../edit/step-exit';
import { valueAt } from '../../edit/patch';
import { stepListAt, stepPointer } from '../../place/step-place';

/** Where a new way out of the step at a place leads first: where the usual one goes. */
export function nextAt(definition: Definition, at: string): string {
  const step = stepPointer(at);
  const exit = step === undefined ? undefined : exitOf(definition, step);
  const next = exit === undefined ? undefined : valueAt(definition, exit);
  if (typeof next === 'string') return next;
  const list = valueAt(definition, stepListAt(at)) as unknown as readonly { readonly key: string }[] | undefined;
  return list?.at(-1)?.key ?? definition.chain.withdrawn;
}
