import { type Step, stepOf } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import { placeOf } from '../place/place-words';
import { usesOf } from '../place/uses';
import type { Command } from './command';
import { entryOf } from './list-entry';
import { type Patch, valueAt } from './patch';
import { exitOf } from './step-exit';

/** The removal of a step with what becomes of the ways that led to it. */
export interface StepRemoval {
  readonly command: Command;
  /** How many ways led to it. */
  readonly ways: number;
  /** Where they lead now. */
  readonly next: Text;
}

/** Takes out a step and leads the ways to it to where its usual way went. Nothing for ends and for what leads nowhere: these are removed as they are. */
export function removeStep(definition: Definition, at: Pointer): StepRemoval | undefined {
  const [entry, step, exit] = [
    entryOf(at),
    valueAt(definition, at) as unknown as Step | undefined,
    exitOf(definition, at),
  ];
  const onward = exit === undefined ? undefined : (valueAt(definition, exit) as string | undefined);
  const next = onward === undefined ? undefined : stepOf(definition.chain, onward);
  if (entry === undefined || step === undefined || next === undefined || next.key === step.key) return undefined;
  // A way that is a bare key is led on; where an expression or a limit names the step, the check says that it is gone.
  const ways = usesOf(definition, at).filter(
    (use) => isWay(use.at) && use.source === step.key && !use.at.startsWith(`${at}/`),
  );
  const patches: Patch[] = [
    ...ways.map((use): Patch => ({ op: 'set', at: use.at, value: next.key })),
    { op: 'remove', ...entry },
  ];
  const focus = `${entry.list}/${Math.max(entry.index - 1, 0)}`;
  return {
    command: { name: 'remove-step', place: placeOf(definition, at), patches, focus },
    ways: ways.length,
    next: next.name,
  };
}

/** Whether a bare key at that place is a way to the step, and not a rule about who worked there or when. */
function isWay(at: Pointer): boolean {
  return !/\/(sameAs|otherThan|returnTo|pausedBy\/\d+\/steps)\/\d+$|\/(from|to|step)$/.test(at);
}
