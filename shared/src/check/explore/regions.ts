import { componentsOf } from '#shared/check/explore/components';
import type { CaseNode } from '#shared/check/explore/state-graph';
import type { Deed } from '#shared/check/explore/way';

/** States that a case never leaves once it is in them, or a circle that nobody stops. */
export interface Region {
  /** The steps of it, each once, the first reached first. */
  readonly steps: readonly string[];
  /** The state of it that is reached first. */
  readonly first: CaseNode;
  /** Whether only the platform acts in it: then it turns at once and for ever. */
  readonly circle: boolean;
  /** For a circle: one round of it, from the first state back to it. */
  readonly round: readonly Deed[];
}

/** Where cases that can end no more come to rest: the parts of these states that nothing leads out of. */
export function regionsAmong(nodes: readonly CaseNode[]): readonly Region[] {
  return componentsOf(nodes, ({ ways }) => ways.map(({ to }) => to)).flatMap((component) => {
    const inside = new Set(component);
    const leaves = component.some(({ ways }) => ways.some(({ to }) => !inside.has(to)));
    return leaves ? [] : [regionOf(component, false)];
  });
}

/** Circles of ways that only the platform goes. */
export function circlesAmong(nodes: readonly CaseNode[]): readonly Region[] {
  return turning(nodes, byItself).map((component) => roundIn(regionOf(component, true), component));
}

/** Circles that go on as long as nobody acts: of the platform's ways and of limits that somebody lets pass. */
export function silentCirclesAmong(nodes: readonly CaseNode[]): readonly Region[] {
  return turning(nodes, (way) => way.deeds.every(({ by }) => by === 'platform' || by === 'time'))
    .filter((component) => {
      const inside = new Set(component);
      return component.some(({ ways }) =>
        ways.some(({ to, deeds }) => inside.has(to) && deeds.some(({ by }) => by === 'time')),
      );
    })
    .map((component) => regionOf(component, false));
}

type WayOut = CaseNode['ways'][number];

function turning(nodes: readonly CaseNode[], goes: (way: WayOut) => boolean): readonly (readonly CaseNode[])[] {
  const nextOf = ({ ways }: CaseNode): readonly CaseNode[] => ways.filter(goes).map(({ to }) => to);
  return componentsOf(nodes, nextOf).filter(
    (component) => component.length > 1 || nextOf(component[0]!).includes(component[0]!),
  );
}

function regionOf(component: readonly CaseNode[], circle: boolean): Region {
  const best = [...component].sort((a, b) => Number(b.sure) - Number(a.sure) || a.found - b.found);
  const inOrder = [...component].sort((a, b) => a.found - b.found);
  return { steps: [...new Set(inOrder.map(({ step }) => step))], first: best[0]!, circle, round: [] };
}

function byItself({ deeds }: WayOut): boolean {
  return deeds.every(({ by }) => by === 'platform');
}

/** The region with its shortest round. */
function roundIn(region: Region, component: readonly CaseNode[]): Region {
  const inside = new Set(component);
  const came = new Map<CaseNode, readonly Deed[]>();
  const open: CaseNode[] = [region.first];
  for (let node = open.shift(); node !== undefined; node = open.shift())
    for (const way of node.ways)
      if (byItself(way) && inside.has(way.to) && !came.has(way.to)) {
        came.set(way.to, [...(came.get(node) ?? []), ...way.deeds]);
        if (way.to === region.first) return { ...region, round: came.get(way.to)! };
        open.push(way.to);
      }
  return region;
}
