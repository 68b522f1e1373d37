import * as fc from 'fast-check';
import { randomDefinition } from '#shared/case/random-case.spec-support';
import { isStaffed, placedSteps, type PlacedStep } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Step } from '#shared/definition/chain';

/** One way to break a chain: where, and how. */
interface Fault {
  readonly at: number;
  readonly kind: 'redirect' | 'trap' | 'narrow' | 'condition' | 'consent' | 'silent' | 'bare';
  readonly to: number;
  readonly way: number;
}

const fault: fc.Arbitrary<Fault> = fc.record({
  at: fc.nat(60),
  kind: fc.constantFrom('redirect', 'trap', 'trap', 'narrow', 'condition', 'condition', 'consent', 'silent', 'bare'),
  to: fc.nat(60),
  way: fc.nat(9),
});

/** A random chain with some faults put in at random places; every name still stands for something. */
export const brokenDefinition: fc.Arbitrary<Definition> = fc
  .tuple(randomDefinition, fc.array(fault, { minLength: 1, maxLength: 6 }), fc.boolean())
  .map(([definition, faults, strict]) => {
    const broken = copyOf(definition);
    if (strict) broken.clocks.forEach((clock) => delete clock.onExpiry);
    if (strict) for (const { step } of placedSteps(broken.chain).values()) bare(step);
    for (const each of faults) put(broken, each);
    // The chain was changed in place: its places are looked up anew.
    return copyOf(broken);
  });

function put(definition: Definition, { at, kind, to, way }: Fault): void {
  const places = [...placedSteps(definition.chain).values()];
  const place = places[at % places.length]!;
  const { step } = place;
  const targets = places.filter((other) => other.within?.lane === place.within?.lane && other.after === place.after);
  const target = targets[to % targets.length]!.step.key;
  if (kind === 'redirect') redirect(step, target, way);
  else if (kind === 'trap')
    for (let each = 0; each < 4; each += 1) redirect(step, way % 3 === 0 ? step.key : target, each);
  else if (kind === 'narrow') narrow(step, way);
  else if (kind === 'condition') decideBy(definition, step, places, to, way);
  else if (kind === 'consent' && place.within !== undefined) {
    for (const other of place.within.lane.steps) if (other.kind === 'laneEnd') other.result = 'refuse';
  } else if (kind === 'silent') {
    if (place.within !== undefined) delete place.within.lane.onTimeout;
    for (const clock of definition.clocks) delete clock.onExpiry;
  } else bare(step);
}

function redirect(step: Step, target: string, way: number): void {
  if (isStaffed(step) || step.kind === 'applicant') {
    const ways = step.kind === 'applicant' ? [...step.outcomes, step.silence] : step.outcomes;
    ways[way % ways.length]!.next = target;
  } else if (step.kind === 'route') {
    if (way % 2 === 0) step.otherwise = target;
    else step.branches[0]!.next = target;
  } else if (step.kind === 'joint') step[way % 2 === 0 ? 'consented' : 'refused'] = target;
  else if (step.kind === 'notify' || step.kind === 'automatic') {
    if (step.kind === 'automatic' && step.action.kind === 'lookUp' && way % 2 === 0) step.action.failed = target;
    else step.next = target;
  }
}

function narrow(step: Step, way: number): void {
  if (!isStaffed(step) && step.kind !== 'applicant') return;
  const kept = step.outcomes[way % step.outcomes.length]!;
  step.outcomes.splice(0, step.outcomes.length, kept as never);
  if (step.kind === 'task' && step.ratio !== undefined) step.ratio.otherwise = kept.key;
  if (step.kind === 'applicant') step.silence.next = kept.next;
}

function decideBy(definition: Definition, step: Step, places: readonly PlacedStep[], to: number, way: number): void {
  if (step.kind !== 'route') return;
  const deciders = places.filter((place) => isStaffed(place.step) || place.step.kind === 'applicant');
  const decider = deciders[to % Math.max(1, deciders.length)]?.step.key;
  const conditions = ['form.seats > 20.0', 'form.seats <= 20.0', 'commitment.promise'];
  if (decider !== undefined) {
    conditions.push(`step.${decider}.outcome == "forward"`, `step.${decider}.outcome == "anywhere"`);
    conditions.push(`has(step.${decider}.outcome) && form.seats > 20.0`);
  }
  step.branches[0]!.when = conditions[way % conditions.length]!;
}

function bare(step: Step): void {
  if (isStaffed(step)) delete step.may;
}

function copyOf(definition: Definition): Definition {
  return JSON.parse(JSON.stringify(definition)) as Definition;
}
