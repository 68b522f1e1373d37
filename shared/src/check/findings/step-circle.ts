import type { Chain, Step } from '#shared/definition/chain';
import type { JointStep, Lane } from '#shared/definition/step/joint';
import { nextOf } from '#shared/chain/next-of';
import { canEnd } from '#shared/chain/reachable-steps';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'STEP.CIRCLE';

/** A circle that only the platform walks: a case that gets into it turns for ever, and nobody can stop it. */
export const stepCircle: FindingKind = {
  code: CODE,
  name: words('环节自己绕圈', 'Steps in a circle of their own'),
  find: ({ definition: { chain } }) => {
    const places = stepPlaces(chain);
    const ways = waysByThemselves(chain);
    return places.flatMap(({ step, pointer }) =>
      // Where no end can be reached at all, STEP.NO_END tells.
      canEnd(chain, step.key) && reached(step.key, ways).has(step.key)
        ? [
            findingOf(
              CODE,
              pointer,
              words(
                `从环节「${step.name.zh}」不经过任何人就会回到它自己，办件会一直绕圈。`,
                `From the step “${step.name.en ?? step.name.zh}” a case comes back to it without anybody acting: it would turn for ever.`,
              ),
              words(
                '让这一圈里有一个环节交给人或申请人办。',
                'Let a person or the applicant act somewhere on this way.',
              ),
            ),
          ]
        : [],
    );
  },
};

type Ways = ReadonlyMap<string, readonly string[]>;

/** Where each step leads that nobody has to act at; a joint step leads on where its lanes may end without anybody. */
function waysByThemselves(chain: Chain): Ways {
  return new Map(stepPlaces(chain).map(({ step }) => [step.key, waysOf(step)]));
}

function waysOf(step: Step): readonly string[] {
  switch (step.kind) {
    case 'route':
    case 'notify':
    case 'automatic':
      return nextOf(step).map(({ next }) => next);
    case 'joint':
      return passesByItself(step) ? [step.consented, step.conditional ?? step.consented, step.refused] : [];
    case 'task':
    case 'procedure':
    case 'handover':
    case 'applicant':
    case 'end':
    case 'laneEnd':
      return [];
  }
}

/** Whether a joint step may be over with nobody having acted: a lane that is not needed is. */
function passesByItself({ lanes, rule }: JointStep): boolean {
  const passes = (lane: Lane): boolean => lane.when !== undefined || endsByItself(lane);
  return rule === 'all' ? lanes.every(passes) : lanes.some(endsByItself) || lanes.every(passes);
}

function endsByItself({ entry, steps }: Lane): boolean {
  const ways = new Map(steps.map((step) => [step.key, waysOf(step)]));
  const ends = new Set(steps.filter(({ kind }) => kind === 'laneEnd').map(({ key }) => key));
  return ends.has(entry) || [...reached(entry, ways)].some((key) => ends.has(key));
}

/** The steps to which one leads. */
function reached(from: string, ways: Ways): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(ways.get(from) ?? [])];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (seen.has(key)) continue;
    seen.add(key);
    open.push(...(ways.get(key) ?? []));
  }
  return seen;
}
