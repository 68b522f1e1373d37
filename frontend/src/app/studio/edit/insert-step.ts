import type { Step } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Json } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import { placeOf } from '../place/place-words';
import type { Command } from './command';
import { freshKey } from './fresh-key';
import { keysIn } from './keys-taken';
import { entryOf } from './list-entry';
import { type Patch, valueAt } from './patch';
import { exitOf, leadingTo } from './step-exit';

const LIST = '/chain/steps';

/**
 * Puts a step behind another one (or behind the intake, at /chain/intake) and leads the usual way through it: the new step
 * goes on to where the one before it went. An end is only put there: nothing leads to it yet.
 */
export function insertStep(definition: Definition, after: Pointer, step: Step): Command {
  const index = after === '/chain/intake' ? 0 : (entryOf(after)?.index ?? definition.chain.steps.length - 1) + 1;
  const key = freshKey(step.key, keysIn(definition, LIST));
  const exit = step.kind === 'end' ? undefined : exitOf(definition, after);
  const onward = exit === undefined ? definition.chain.withdrawn : String(valueAt(definition, exit) ?? '');
  const value = { ...leadingTo(step, onward), key } as unknown as Json;
  const patches: Patch[] = [
    ...(exit === undefined ? [] : [{ op: 'set', at: exit, value: key } as const]),
    { op: 'insert', list: LIST, index, value },
  ];
  return { name: 'insert-step', place: placeOf(definition, '/chain', step.name), patches, focus: `${LIST}/${index}` };
}
