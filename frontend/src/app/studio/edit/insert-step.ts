import type { Step } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Json } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import { placeOf } from '../place/place-words';
import { isStepPlace, stepListAt } from '../place/step-place';
import type { Command } from './command';
import { freshKey } from './fresh-key';
import { keysIn } from './keys-taken';
import { entryOf } from './list-entry';
import { type Patch, valueAt } from './patch';
import { exitOf, leadingTo } from './step-exit';

/**
 * Puts a step behind another one, or as the first behind the intake (/chain/intake), in a lane or in the aftercare, and leads
 * the usual way through it: the new step goes on to where the one before it went. A last step is only put there: nothing
 * leads to it yet.
 */
export function insertStep(definition: Definition, after: Pointer, step: Step): Command {
  const list = stepListAt(after);
  const index = isStepPlace(after) ? (entryOf(after)?.index ?? 0) + 1 : 0;
  const key = freshKey(step.key, keysIn(definition, list));
  const exit = step.kind === 'end' || step.kind === 'laneEnd' ? undefined : exitOf(definition, after);
  const onward = exit === undefined ? lastOf(definition, list) : String(valueAt(definition, exit) ?? '');
  const value = { ...leadingTo(step, onward), key } as unknown as Json;
  const patches: Patch[] = [
    ...(exit === undefined ? [] : [{ op: 'set', at: exit, value: key } as const]),
    { op: 'insert', list, index, value },
  ];
  return { name: 'insert-step', place: placeOf(definition, '/chain', step.name), patches, focus: `${list}/${index}` };
}

/** Where a step leads whose place nobody goes to yet: the end of a withdrawal, or the last of its lane or of the aftercare. */
function lastOf({ chain, ...rest }: Definition, list: Pointer): string {
  if (list === '/chain/steps') return chain.withdrawn;
  const steps = valueAt({ ...rest, chain }, list) as unknown as readonly Step[] | undefined;
  return steps?.findLast(({ kind }) => kind === 'end' || kind === 'laneEnd')?.key ?? chain.withdrawn;
}
