import { compileExpression } from '#shared/expression/compile-expression';
import { formScope } from '#shared/form/form-scope';
import { intakeStep, placedSteps, type PlacedStep } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { situationsWith } from '#shared/definition/situation';
import type { Subject } from '#shared/check/subject';
import type { ChainCondition } from '#shared/check/explore/chain-condition';
import { expiring, leadingClocks, passing } from '#shared/check/explore/clock-watch';
import { Exploration } from '#shared/check/explore/exploration';
import { jointWays, stuckAt } from '#shared/check/explore/joint-ways';
import { entering } from '#shared/check/explore/lane-exits';
import { EMPTY, remembering, type Memory } from '#shared/check/explore/memory';
import { searchStates, type CaseNode } from '#shared/check/explore/state-graph';
import { beyond, going, stepWays } from '#shared/check/explore/step-ways';
import { BY_ITSELF, type Deed, type WayOn } from '#shared/check/explore/way';

/** What an exploration found: every state, or that there are too many. */
export interface Explored {
  readonly exploration: Exploration;
  readonly nodes: readonly CaseNode[] | undefined;
}

/** Where the conditions of situations are judged. */
const BEGIN = '#begin';

/** Most ways to begin that are followed: promises double them, each made or not. */
const MOST_BEGINNINGS = 10_000;

/** The steps whose conditions are judged where all are. */
export function allCounting({ chain }: Definition): ReadonlySet<string> {
  return new Set([BEGIN, ...placedSteps(chain).keys()]);
}

/** Every state that a case of the item can come to after it was accepted. `counting`: the steps whose conditions are judged. */
export function exploreChain(subject: Subject, counting: ReadonlySet<string>): Explored {
  const exploration = new Exploration(subject, counting);
  const begin = beginnings(exploration);
  if (begin === undefined) return { exploration, nodes: undefined };
  let tooMany = false;
  const found = searchStates({
    begin: begin.map((way) => entering(exploration, way)),
    waysOf: (node) => {
      const ways = waysOf(exploration, node);
      tooMany ||= ways === undefined;
      return (ways ?? []).map((way) => entering(exploration, way));
    },
    keep: exploration.keep,
    count: (ways) => !tooMany && exploration.count(ways),
  });
  return { exploration, nodes: tooMany ? undefined : found };
}

function waysOf(exploration: Exploration, { step, memory }: CaseNode): readonly WayOn[] | undefined {
  const { definition } = exploration;
  const steps = placedSteps(definition.chain);
  if (step.startsWith(stuckAt(''))) {
    const joint = steps.get(step.slice(stuckAt('').length))!;
    return memory.get('zz') === true ? [] : led(definition, joint, memory);
  }
  const placed = steps.get(step);
  // What leads out of lanes or to nowhere REFERENCE.UNKNOWN tells of.
  if (placed === undefined || placed.within !== undefined) return [];
  if (placed.step.kind !== 'joint') {
    const ways = stepWays(exploration, placed, memory);
    return waits(placed) ? [...ways, ...led(definition, placed, memory)] : ways;
  }
  const ways = jointWays(exploration, placed.step, memory);
  return ways && [...ways, ...led(definition, placed, memory)];
}

/** Whether a case stays at a step until somebody or something moves it. */
function waits({ step }: PlacedStep): boolean {
  if (step.kind === 'automatic') return step.action.kind === 'lookUp' || step.action.kind === 'issueCertificate';
  return step.kind !== 'route' && step.kind !== 'notify' && step.kind !== 'end';
}

/** Where limits and promises that are taken back lead a case on to, wherever it stands. */
function led(definition: Definition, { step, after }: PlacedStep, memory: Memory): readonly WayOn[] {
  const taken = after || memory.get('d') === true ? [] : (definition.commitments ?? []);
  const over = expiring(definition, memory, after);
  if (taken.length === 0 && over.length === 0) return [];
  const left = going(definition, memory, step.key);
  return [
    ...over.map(({ key, onExpiry, limit, name }): WayOn => ({
      to: onExpiry!.next!,
      memory: remembering(
        left,
        [`k:${key}`, 'over'],
        ...(onExpiry!.effect === 'deemedGranted' ? ([['d', true]] as const) : []),
      ),
      deeds: [
        {
          ...{ by: 'time', settled: [], sure: true },
          words: { zh: `「${name.zh}」到期`, en: `“${name.en ?? name.zh}” is over` },
          moves: [{ does: 'wait', wait: beyond(limit) }],
        },
      ],
    })),
    ...taken.flatMap(({ key, withdrawnTo, name }): WayOn[] =>
      withdrawnTo === undefined || memory.get(`c:${key}`) !== true
        ? []
        : [
            {
              to: withdrawnTo,
              memory: remembering(left, [`c:${key}`, false]),
              deeds: [
                {
                  ...{ by: 'applicant', settled: [], sure: true },
                  words: { zh: `撤回「${name.zh}」`, en: `“${name.en ?? name.zh}” withdrawn` },
                  moves: [{ does: 'withdrawCommitment', target: key }],
                },
              ],
            },
          ],
    ),
  ];
}

interface Beginning {
  readonly memory: Memory;
  readonly deeds: readonly Deed[];
}

/** How work on a case begins: with which step, which promises made, in which situation. Undefined where there are too many ways. */
function beginnings(exploration: Exploration): readonly WayOn[] | undefined {
  const { definition } = exploration;
  const { chain, commitments = [], situations = [] } = definition;
  const { mode } = chain.intake;
  const received = passing(definition, EMPTY, 'submitted');
  const accept: Deed = {
    by: 'officer',
    words: { zh: '受理', en: 'accepted' },
    moves: [{ does: 'accept' }],
    settled: [],
    sure: true,
  };
  let open: readonly Beginning[] = [
    {
      memory: mode === 'returnAndResubmit' ? received : passing(definition, received, 'accepted'),
      deeds: mode === 'accept' ? [accept] : [],
    },
  ];
  for (const { key, withdrawnTo, offeredWhen, barredWhen, declaredBy } of commitments) {
    if (open.length > MOST_BEGINNINGS) return undefined;
    if (withdrawnTo !== undefined)
      open = open.flatMap((begun) =>
        [true, false].map((made) => {
          const sure = !made || [offeredWhen, barredWhen, declaredBy].every((each) => each === undefined);
          const settled = [{ kind: 'commitment', key, made }] as const;
          return {
            memory: remembering(begun.memory, [`c:${key}`, made]),
            deeds: [...begun.deeds, { ...BY_ITSELF, settled, sure }],
          };
        }),
      );
  }
  for (const { key } of leadingClocks(definition)) {
    if (open.length > MOST_BEGINNINGS) return undefined;
    const having = situationsWith(situations, 'clocks', key);
    if (having === undefined) continue;
    open = open.flatMap((begun) =>
      split(exploration, begun, [...having]).map(({ holds, ...on }) =>
        holds ? on : { ...on, memory: remembering(on.memory, [`k:${key}`, 'over']) },
      ),
    );
  }
  const first = intakeStep(chain);
  const begun: WayOn[] = [];
  for (const entry of new Set(situations.flatMap((situation) => situation.entry ?? []))) {
    const keys = situations.flatMap((situation) => (situation.entry === entry ? [situation.key] : []));
    const split_ = open.flatMap((each) => split(exploration, each, keys));
    begun.push(...split_.flatMap(({ holds, ...on }) => (holds ? [{ to: entry, ...on }] : [])));
    open = split_.flatMap(({ holds, ...on }) => (holds ? [] : [on]));
  }
  return [...begun, ...open.map((on) => ({ to: first, ...on }))];
}

/** Whether one of the situations holds: both ways, as far as some application is in them. */
function split(
  exploration: Exploration,
  { memory, deeds }: Beginning,
  keys: readonly string[],
): readonly (Beginning & { readonly holds: boolean })[] {
  const condition = inSituation(exploration.definition, keys);
  return exploration
    .judge(BEGIN, condition, memory, [
      intakeStep(exploration.definition.chain),
      ...(exploration.definition.situations ?? []).flatMap(({ entry }) => entry ?? []),
    ])
    .map(({ holds, memory: known_, settled, sure }) => ({
      holds,
      memory: known_,
      deeds: [...deeds, { ...BY_ITSELF, settled, sure }],
    }));
}

function inSituation(definition: Definition, keys: readonly string[]): ChainCondition | undefined {
  const made = compileExpression(`situation in ${JSON.stringify(keys)}`, formScope(definition), 'bool');
  if (!made.ok) return undefined;
  return { expression: made.expression, steps: [], left: [], commitments: [], answers: true, changing: false };
}
