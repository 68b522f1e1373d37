import { placedSteps } from '#shared/definition/chain';
import type { Subject } from '#shared/check/subject';
import type { AnswerWorlds } from '#shared/check/explore/answer-worlds';
import { allCounting, exploreChain, type Explored } from '#shared/check/explore/explore-chain';
import { circlesAmong, regionsAmong, silentCirclesAmong, type Region } from '#shared/check/explore/regions';
import { deedsTo, leadingTo, type CaseNode } from '#shared/check/explore/state-graph';
import { ENDED } from '#shared/check/explore/step-ways';
import { turningSteps } from '#shared/check/explore/turning-steps';
import type { Deed } from '#shared/check/explore/way';

/** Where cases come to rest without an end, or turn for ever, and how one gets there. */
export interface Strand {
  /** Steps of the chain, in the order in which they are reached. */
  readonly steps: readonly string[];
  readonly deeds: readonly Deed[];
  /** Whether a case can certainly come there. */
  readonly sure: boolean;
}

/** What the exploration of a chain says of its soundness; undefined where there were too many states. */
export interface Soundness {
  readonly states: number;
  readonly worlds: AnswerWorlds;
  /** States that no end can be reached from. */
  readonly stranded: readonly Strand[];
  /** Circles of the platform alone. */
  readonly circles: readonly Strand[];
  /** Circles that go on while everybody is silent. */
  readonly silent: readonly Strand[];
}

const known = new WeakMap<Subject, Soundness | undefined>();

/** Whether every state of a chain can reach an end without the applicant withdrawing, and where not. */
export function soundnessOf(subject: Subject): Soundness | undefined {
  if (!known.has(subject)) known.set(subject, judged(subject));
  return known.get(subject);
}

/**
 * First only the conditions of steps to which a case can come again are judged, at others both ways are taken: where nothing
 * strands so, nothing does. Only what seems to strand is looked at with everything that is known.
 */
function judged(subject: Subject): Soundness | undefined {
  const { definition } = subject;
  const coarse = soundnessIn(subject, exploreChain(subject, turningSteps(definition)));
  const clean = coarse && [coarse.stranded, coarse.circles, coarse.silent].every((strands) => strands.length === 0);
  if (coarse === undefined || clean === true) return coarse;
  return soundnessIn(subject, exploreChain(subject, allCounting(definition)));
}

function soundnessIn(subject: Subject, { nodes, exploration }: Explored): Soundness | undefined {
  if (nodes === undefined) return undefined;
  const steps = placedSteps(subject.definition.chain);
  const isStuck = ({ memory }: CaseNode): boolean => memory.has('z');
  // A key that stands for nothing, or for a step elsewhere, is told of as a reference.
  const lost = ({ step }: CaseNode): boolean =>
    step === ENDED || (steps.get(step) === undefined && !step.startsWith('#'));
  const astray = ({ step }: CaseNode): boolean => steps.get(step)?.within !== undefined;
  const ending = leadingTo(nodes, (node) => lost(node) || astray(node));
  const circling = nodes.filter(({ memory }) => memory.get('zz') === true);
  const circles = distinct([...circlesAmong(nodes).map(strandOf), ...circling.map(insideLane)]);
  const regions = regionsAmong(nodes.filter((node) => !ending.has(node) && node.memory.get('zz') !== true));
  const told = new Set(circles.flatMap(({ steps: inside }) => inside));
  const stranded = distinct(
    regions.map((region) => (isStuck(region.first) ? insideLane(region.first) : strandOf(region))),
  ).filter(({ steps: inside }) => !inside.every((step) => told.has(step)));
  const silent = distinct(silentCirclesAmong(nodes.filter((node) => ending.has(node))).map(strandOf));
  return { states: exploration.states, worlds: exploration.worlds, stranded, circles, silent };
}

function strandOf({ steps, first, round }: Region): Strand {
  const sure = first.sure && round.every((deed) => deed.sure);
  return { steps, deeds: [...deedsTo(first), ...round], sure };
}

/** A joint step that is never over: the steps of the lane that holds it up. */
function insideLane(node: CaseNode): Strand {
  return { steps: node.memory.get('z') as readonly string[], deeds: deedsTo(node), sure: node.sure };
}

/** One strand for each place, the certain one with the fewest steps: others that share a step with it come of the same fault. */
function distinct(strands: readonly Strand[]): readonly Strand[] {
  const best = [...strands].sort((a, b) => Number(b.sure) - Number(a.sure) || a.steps.length - b.steps.length);
  const told = new Set<string>();
  return best.filter(({ steps }) => {
    const known = steps.some((step) => told.has(step));
    steps.forEach((step) => told.add(step));
    return !known;
  });
}
