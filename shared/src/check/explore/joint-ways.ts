import type { JointStep, Lane } from '#shared/definition/step/joint';
import { chainCondition } from '#shared/check/explore/chain-condition';
import type { Exploration } from '#shared/check/explore/exploration';
import { laneExits, type LaneExit } from '#shared/check/explore/lane-exits';
import { remembering, textOf, type Memory } from '#shared/check/explore/memory';
import { going } from '#shared/check/explore/step-ways';
import { BY_ITSELF, isBetter, type Deed, type WayOn } from '#shared/check/explore/way';

/** The step that stands for a joint step which is never over, because a lane of it is not. */
export const stuckAt = (joint: string): string => `#stuck:${joint}`;

/** How the lanes looked at so far stand. */
interface Stand {
  readonly memory: Memory;
  readonly consents: number;
  readonly refusals: number;
  readonly open: number;
  readonly conditional: boolean;
  readonly stuck: LaneExit | undefined;
  readonly lanes: readonly LaneExit[];
  /** Conditions of lanes that were settled on the way in. */
  readonly entry: readonly Deed[];
}

/**
 * The ways on from a joint step: each lane is explored alone, and what they can give is joined under the rule. Undefined
 * where there are too many states.
 */
export function jointWays(exploration: Exploration, joint: JointStep, memory: Memory): readonly WayOn[] | undefined {
  let stands: readonly Stand[] = [
    { memory, consents: 0, refusals: 0, open: 0, conditional: false, stuck: undefined, lanes: [], entry: [] },
  ];
  const led: WayOn[] = [];
  for (const lane of joint.lanes) {
    const next = new Map<string, Stand>();
    for (const stand of stands)
      for (const { holds, memory: known, settled, sure } of needed(exploration, joint, lane, stand.memory)) {
        const entry = [...stand.entry, ...(settled.length > 0 || !sure ? [{ ...BY_ITSELF, settled, sure }] : [])];
        if (!holds) {
          keep(next, { ...stand, memory: known, entry });
          continue;
        }
        const base = agreed(memory, known);
        const exits = laneExits(exploration, lane, base, joint.rule !== 'all');
        if (exits === undefined) return undefined;
        for (const exit of exits) {
          const merged = merge(known, base, exit.memory);
          if (merged === undefined || !exploration.agrees(merged)) continue;
          if (exit.is === 'led') led.push({ to: exit.to!, memory: merged, deeds: [...entry, ...exit.deeds] });
          else if (!exploration.count(1)) return undefined;
          else keep(next, withExit({ ...stand, memory: merged, entry }, exit));
        }
      }
    stands = [...next.values()];
  }
  return [...led, ...stands.flatMap((stand) => joined(exploration, joint, stand))];
}

function needed(exploration: Exploration, joint: JointStep, { when }: Lane, memory: Memory) {
  if (when === undefined) return [{ holds: true, memory, settled: [], sure: true }];
  return exploration.judge(joint.key, chainCondition(exploration.definition, when), memory, [joint.key]);
}

/** What a lane begins with: what was known when the joint step began, and what was settled of the answers since. */
function agreed(before: Memory, known: Memory): Memory {
  const answers = [...known].filter(([name]) => name.startsWith('l:') || name.startsWith('c:'));
  return remembering(before, ...answers);
}

/** What is known after a lane besides the others; undefined where they contradict each other. */
function merge(known: Memory, base: Memory, after: Memory): Memory | undefined {
  const changes: [string, Memory extends ReadonlyMap<string, infer V> ? V | undefined : never][] = [];
  for (const [name, value] of after) {
    if (base.has(name) && JSON.stringify(base.get(name)) === JSON.stringify(value)) continue;
    const other = known.get(name);
    const open = other === undefined || (base.has(name) && JSON.stringify(base.get(name)) === JSON.stringify(other));
    if (!open && JSON.stringify(other) !== JSON.stringify(value) && /^[lc]:/.test(name)) return undefined;
    changes.push([name, value]);
  }
  for (const name of base.keys()) if (!after.has(name)) changes.push([name, undefined]);
  return changes.length === 0 ? known : remembering(known, ...changes);
}

function withExit(stand: Stand, exit: LaneExit): Stand {
  const lanes = [...stand.lanes, exit];
  if (exit.is === 'open') return { ...stand, lanes, open: stand.open + 1 };
  if (exit.is === 'stuck') return { ...stand, lanes, open: stand.open + 1, stuck: worse(stand.stuck, exit) };
  if (exit.is === 'refuse') return { ...stand, lanes, refusals: stand.refusals + 1 };
  return { ...stand, lanes, consents: stand.consents + 1, conditional: stand.conditional || exit.is !== 'consent' };
}

/** A circle of the platform tells more than a lane that is not over. */
function worse(one: LaneExit | undefined, other: LaneExit): LaneExit {
  return one?.region?.circle === true || (one !== undefined && other.region?.circle !== true) ? one : other;
}

function keep(stands: Map<string, Stand>, stand: Stand): void {
  const { consents, refusals, open, conditional, stuck, lanes } = stand;
  const waits = lanes.filter(({ is }) => is === 'open').length;
  const name = `${consents} ${refusals} ${open} ${waits} ${conditional} ${stuck?.region?.steps.join() ?? ''} ${textOf(stand.memory)}`;
  const earlier = stands.get(name);
  if (earlier === undefined || isBetter(wayOf(stand), wayOf(earlier))) stands.set(name, stand);
}

/** The way that its lanes went. */
function wayOf({ lanes, entry }: Stand) {
  const sure = lanes.every((lane) => lane.sure) && entry.every((deed) => deed.sure);
  return { sure, deeds: lanes.flatMap(({ deeds }) => deeds) };
}

function settled({ rule, quorum }: JointStep, consents: number, refusals: number, open: number): boolean {
  const wanted = wantedOf(rule, quorum, consents + refusals + open);
  return rule === 'all' ? open === 0 : consents >= wanted || consents + open < wanted;
}

function wantedOf(rule: JointStep['rule'], quorum: number | undefined, lanes: number): number {
  return rule === 'all' ? lanes : Math.min(lanes, rule === 'quorum' ? (quorum ?? 1) : 1);
}

/** How the joint step goes on where its lanes stand so: by the result that settled it, or never. */
function joined({ definition }: Exploration, joint: JointStep, stand: Stand): readonly WayOn[] {
  const { consents, refusals, open, stuck, lanes } = stand;
  const over = settled(joint, consents, refusals, open);
  const all = lanes.flatMap(({ deeds }) => deeds);
  const memory = going(definition, stand.memory, joint.key);
  if (stuck?.region?.circle === true || (!over && stuck !== undefined && lanes.every(({ is }) => is !== 'open'))) {
    const known = remembering(
      stand.memory,
      ['z', [...(stuck.region?.steps ?? [])]],
      ['zz', stuck.region?.circle === true],
    );
    const others = lanes.filter((exit) => exit !== stuck).flatMap(({ deeds }) => deeds);
    return [{ to: stuckAt(joint.key), memory: known, deeds: [...stand.entry, ...others, ...stuck.deeds] }];
  }
  if (!over) return [];
  const last = lanes.find(({ is }) => is !== 'open' && is !== 'stuck' && !settledWithout(joint, stand, is));
  // Only the result that settles it is the last one: what would have been over before is another way.
  if (lanes.length > 0 && last === undefined) return [];
  const wanted = wantedOf(joint.rule, joint.quorum, consents + refusals + open);
  const next =
    consents < wanted ? joint.refused : stand.conditional ? (joint.conditional ?? joint.consented) : joint.consented;
  const outcome = consents < wanted ? 'refused' : stand.conditional ? 'conditional' : 'consented';
  // Lanes that are silent are so at the same time: the longest silence is waited for once, after all that people do.
  const silent = lanes.filter(isSilent);
  const longest = [...silent].sort((one, other) => hoursOf(one) - hoursOf(other)).at(-1);
  const acted = last !== undefined && isSilent(last) ? undefined : last;
  const order = lanes.filter((exit) => exit !== acted && exit !== longest);
  const before = order.flatMap((exit) => (isSilent(exit) ? exit.deeds.slice(0, -1) : exit.deeds));
  const after = [longest, acted].flatMap((exit) => exit?.deeds ?? []);
  const doubtful = silent.length > 0 && lanes.some(({ is }) => is === 'open' || is === 'stuck');
  // A lane that the platform ends by itself comes before those in which people act.
  const hasty = joint.rule !== 'all' && lanes.some(({ deeds }) => deeds.every(({ by }) => by === 'platform'));
  const deeds = last === undefined ? all : [...before, ...after];
  return [
    {
      to: next,
      memory: remembering(memory, [`o:${joint.key}`, outcome]),
      deeds: [...stand.entry, ...deeds, { ...BY_ITSELF, sure: !hasty && !doubtful }],
    },
  ];
}

/** Whether a lane ends by its limit. */
function isSilent({ deeds }: LaneExit): boolean {
  return deeds.at(-1)?.by === 'time';
}

/** About how long its silence lasts. */
function hoursOf({ deeds }: LaneExit): number {
  const { n = 0, unit } = deeds.at(-1)?.moves.at(-1)?.wait ?? {};
  return unit === 'hour' ? n : 24 * n;
}

function settledWithout(joint: JointStep, { consents, refusals, open }: Stand, is: LaneExit['is']): boolean {
  return is === 'refuse'
    ? settled(joint, consents, refusals - 1, open + 1)
    : settled(joint, consents - 1, refusals, open + 1);
}
