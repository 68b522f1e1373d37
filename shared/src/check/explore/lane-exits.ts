import type { Lane } from '#shared/definition/step/joint';
import { placedSteps } from '#shared/definition/chain';
import { passing } from '#shared/check/explore/clock-watch';
import type { Exploration } from '#shared/check/explore/exploration';
import { textOf, type Memory } from '#shared/check/explore/memory';
import { circlesAmong, type Region, regionsAmong } from '#shared/check/explore/regions';
import { deedsTo, leadingTo, searchStates, type CaseNode } from '#shared/check/explore/state-graph';
import { beyond, stepWays } from '#shared/check/explore/step-ways';
import { isBetter, type Deed, type WayOn } from '#shared/check/explore/way';

/** How a lane can stand: with a result, still open, never to end, or with the whole case led out of it. */
export interface LaneExit {
  readonly is: 'consent' | 'consentWithConditions' | 'refuse' | 'open' | 'stuck' | 'led';
  readonly memory: Memory;
  readonly deeds: readonly Deed[];
  readonly sure: boolean;
  /** For stuck: where. */
  readonly region?: Region;
  /** For led: where to. */
  readonly to?: string;
}

/**
 * Every way in which a lane alone can stand after the joint step was entered, one for each result and what is known then.
 * Undefined where there are too many states.
 */
export function laneExits(
  exploration: Exploration,
  lane: Lane,
  memory: Memory,
  withOpen: boolean,
): readonly LaneExit[] | undefined {
  const { definition, keep, count } = exploration;
  const steps = placedSteps(definition.chain);
  const inside = (key: string) => {
    const placed = steps.get(key);
    return placed?.within?.lane === lane ? placed : undefined;
  };
  const nodes = searchStates({
    begin: [entering(exploration, { to: lane.entry, memory, deeds: [] })],
    waysOf: ({ step, memory: known }) => {
      const placed = inside(step);
      return placed === undefined ? [] : stepWays(exploration, placed, known).map((way) => entering(exploration, way));
    },
    keep,
    count,
  });
  if (nodes === undefined) return undefined;
  const exits = new Map<string, LaneExit>();
  const add = (exit: LaneExit): void => {
    const name = `${exit.is} ${exit.to ?? ''} ${exit.region?.steps.join() ?? ''} ${textOf(exit.memory)}`;
    const earlier = exits.get(name);
    if (earlier === undefined || isBetter(exit, earlier)) exits.set(name, exit);
  };
  const plain = (node: CaseNode) => ({ memory: node.memory, deeds: deedsTo(node), sure: node.sure });
  for (const node of nodes) {
    const step = inside(node.step)?.step;
    if (step === undefined) add({ is: 'led', to: node.step, ...plain(node) });
    else if (step.kind === 'laneEnd') add({ is: step.result, ...plain(node) });
    else {
      if (withOpen) add({ is: 'open', ...plain(node) });
      if (lane.onTimeout !== undefined) add({ is: lane.onTimeout.result, ...inTime(node, lane) });
    }
  }
  const circles = circlesAmong(nodes);
  for (const region of circles) {
    const { memory: there, deeds, sure } = plain(region.first);
    add({ is: 'stuck', memory: there, deeds: [...deeds, ...region.round], sure, region });
  }
  if (lane.onTimeout !== undefined) return [...exits.values()];
  const ending = leadingTo(nodes, ({ step }) => inside(step)?.step.kind === 'laneEnd' || inside(step) === undefined);
  for (const region of regionsAmong(nodes.filter((node) => !ending.has(node))))
    add({ is: 'stuck', ...plain(region.first), region });
  return [...exits.values()];
}

/** A way with what entering its step starts and stops. */
export function entering({ definition }: Exploration, way: WayOn): WayOn {
  const memory = passing(definition, way.memory, `entered:${way.to}`);
  return memory === way.memory ? way : { ...way, memory };
}

/** The end of a lane by silence, from one of its states. */
function inTime(node: CaseNode, { limit, name }: Lane): Pick<LaneExit, 'memory' | 'deeds' | 'sure'> {
  const words = { zh: `${name.zh}：到期未答复`, en: `${name.en ?? name.zh}: no answer in time` };
  const silent: Deed = { by: 'time', words, moves: [{ does: 'wait', wait: beyond(limit) }], settled: [], sure: true };
  return { memory: node.memory, deeds: [...deedsTo(node), silent], sure: node.sure };
}
