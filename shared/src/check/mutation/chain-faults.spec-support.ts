import type { Json, JsonObject } from '#shared/kernel/json';
import { allSteps } from '#shared/definition/chain';
import { EndKind, LaneResult } from '#shared/definition/step/plain-steps';
import { TaskMode } from '#shared/definition/step/task';
import { eitherOf, entries, othersOf, unset, values, without } from '#shared/check/mutation/edits.spec-support';
import type { FaultKind, Given } from '#shared/check/mutation/fault.spec-support';
import { isObject } from '#shared/check/mutation/spots.spec-support';

const NEXT = ['next', 'entry', 'otherwise', 'consented', 'conditional', 'refused', 'failed', 'withdrawnTo', 'lapsed'];
const INTAKE = ['silenceEnd', 'accepted', 'notAccepted', 'notNeeded', 'referred', 'returned', 'first', 'withdrawn'];
const PEOPLE = ['posts', 'departments'];
const POWERS = ['returnTo', 'transfer', 'delegate', 'cosign', 'consult', 'extend', 'correct', 'decides', 'fallback'];
const COUNTS = ['heads', 'quorum', 'share', 'times'];

const isEnd = (step: Json): boolean => isObject(step) && (step['kind'] === 'end' || step['kind'] === 'laneEnd');
const isStaffed = ({ kind }: JsonObject): boolean => kind === 'task' || kind === 'procedure' || kind === 'handover';
const more = (value: Json): number[] => (typeof value === 'number' ? [value + 1, value * 3, value + 10] : []);

/** The other steps of the list in which the value stands; of the main chain where it stands in none. */
function nearBy({ definition }: Given, steps: readonly (string | number)[]): readonly string[] {
  let [value, near]: [Json, readonly string[]] = [definition as Json, definition.chain.steps.map(({ key }) => key)];
  for (const step of steps) {
    value = (value as Record<string | number, Json>)[step]!;
    if (step === 'steps') near = (value as readonly { key: string }[]).map(({ key }) => key);
  }
  return near;
}

const redirected = values([...NEXT, ...INTAKE], (value, given, { steps }) =>
  // A share's otherwise is an outcome, not a step.
  typeof value === 'string' && !steps.includes('ratio') ? nearBy(given, steps).filter((key) => key !== value) : [],
);

/** Only who, or nobody who, decided at another step. */
const bound = (relation: 'sameAs' | 'otherThan'): FaultKind =>
  entries(['steps'], (step, { definition }) =>
    isStaffed(step)
      ? allSteps(definition.chain).map(({ key }) => ({
          ...step,
          who: { ...(step['who'] as JsonObject | undefined), [relation]: [key] },
        }))
      : [],
  );

/** Single faults of chains: ways, people, lanes. */
export const CHAIN_FAULTS: Readonly<Record<string, FaultKind>> = {
  'delete an outcome': without(['outcomes']),
  'delete a branch': without(['branches']),
  'redirect a way': redirected,
  'remove an end': without(['steps'], isEnd),
  'remove a step': without(['steps'], (step) => isObject(step) && !isEnd(step)),
  'drop a lane': without(['lanes']),
  'turn a lane’s or case’s end': eitherOf(
    values(['result'], (value) =>
      LaneResult.options.some((each) => each === value) ? othersOf(LaneResult.options)(value) : [],
    ),
    values(['end'], othersOf(EndKind.options)),
  ),
  'change a joint rule': values(['rule'], othersOf(['all', 'any', 'quorum'])),
  'remove a post': eitherOf(
    without(PEOPLE),
    values(['lead', 'by', 'approvedBy'], () => ['nobody.holds-this']),
  ),
  'change a mode': values(['mode'], (value) =>
    TaskMode.options.some((mode) => mode === value) ? othersOf(TaskMode.options)(value) : [],
  ),
  'want more people': eitherOf(
    values(COUNTS, more),
    values(['min'], (value, _, { steps }) => (steps.includes('crew') ? more(value) : [])),
    entries(['steps'], (step) => (isStaffed(step) ? [{ ...step, mode: 'all', heads: 3 }] : [])),
  ),
  'want the same person': bound('sameAs'),
  'want another person': bound('otherThan'),
  'drop a power': eitherOf(unset(POWERS), without(POWERS)),
  'drop an intake rule': unset([
    'correction',
    'notNeeded',
    'referred',
    'returned',
    'silence',
    'onTimeout',
    'aftercare',
  ]),
};
