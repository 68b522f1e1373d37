import type { Text } from '#shared/kernel/text';
import { placedSteps, type PlacedStep, type StaffedStep } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Limit } from '#shared/definition/limit';
import type { ScenarioMove } from '#shared/definition/scenario';
import type { ApplicantStep } from '#shared/definition/step/applicant';
import type { AutomaticStep } from '#shared/definition/step/automatic';
import type { RouteStep } from '#shared/definition/step/plain-steps';
import type { Exploration } from '#shared/check/explore/exploration';
import { chainCondition } from '#shared/check/explore/chain-condition';
import { passing } from '#shared/check/explore/clock-watch';
import { remembering, type Memory } from '#shared/check/explore/memory';
import { BY_ITSELF, type Deed, type WayOn } from '#shared/check/explore/way';

/** Where a case goes that is over. */
export const ENDED = '#ended';

/** Every way on from a step outside joint steps, with what is known then. None from the end of a lane: the joint step goes on. */
export function stepWays(exploration: Exploration, placed: PlacedStep, memory: Memory): readonly WayOn[] {
  const { step } = placed;
  const { definition } = exploration;
  switch (step.kind) {
    case 'task':
    case 'procedure':
    case 'handover':
      return staffedWays(definition, placed, step, memory);
    case 'applicant':
      return applicantWays(definition, step, memory);
    case 'automatic':
      return automaticWays(definition, placed, step, memory);
    case 'route':
      return routeWays(exploration, step, memory);
    case 'notify':
      return [{ to: step.next, memory, deeds: [BY_ITSELF] }];
    case 'end':
      return endWays(exploration, placed, memory);
    case 'joint':
    case 'laneEnd':
      return [];
  }
}

const officer = (move: ScenarioMove, words: Text): Deed => ({
  by: 'officer',
  words,
  moves: [move],
  settled: [],
  sure: true,
});

const made = new WeakMap<StaffedStep, Map<string, readonly Deed[]>>();

/** The same deed each time: there are as many as there are ways between states. */
function once(step: StaffedStep, outcome: string, make: () => Deed): readonly Deed[] {
  const known = made.get(step) ?? new Map<string, readonly Deed[]>();
  made.set(step, known);
  const deeds = known.get(outcome) ?? [make()];
  known.set(outcome, deeds);
  return deeds;
}

/** What is known after a step came to an outcome: it, and nothing more of what was left there before. */
function leaving(definition: Definition, memory: Memory, key: string, outcome: string, decided = false): Memory {
  const left = new Map(memory);
  for (const name of memory.keys()) if (name.startsWith(`f:${key}.`)) left.delete(name);
  left.set(`o:${key}`, outcome).set(`b:${key}`, true);
  if (decided) left.set('d', true);
  return passing(definition, left, `left:${key}`, ...(decided ? (['decided'] as const) : []));
}

/** What is known after a step was left without an outcome. */
export function going(definition: Definition, memory: Memory, key: string): Memory {
  return passing(definition, remembering(memory, [`b:${key}`, true]), `left:${key}`);
}

function staffedWays(
  definition: Definition,
  { within, after }: PlacedStep,
  step: StaffedStep,
  memory: Memory,
): WayOn[] {
  const { key, outcomes, may, decides } = step;
  const { intake } = definition.chain;
  const steps = placedSteps(definition.chain);
  const back = (may?.returnTo ?? []).filter((to) => {
    const target = steps.get(to);
    return memory.get(`b:${to}`) === true && target?.within?.lane === within?.lane && target?.after === after;
  });
  const left = back.length === 0 ? memory : going(definition, memory, key);
  const returned = intake.mode === 'accept' || after || memory.get('d') === true ? undefined : intake.returned;
  return [
    ...outcomes.map(({ key: outcome, label, next }): WayOn => ({
      to: next,
      memory: leaving(definition, memory, key, outcome, decides === true && !after),
      deeds: once(step, outcome, () => ({
        ...officer({ does: 'decide', at: key, outcome }, said(step.name, label)),
        fills: key,
      })),
    })),
    ...back.map((to): WayOn => ({
      to,
      memory: left,
      deeds: [officer({ does: 'returnTo', at: key, target: to }, said(step.name, { zh: '退回', en: 'given back' }))],
    })),
    ...(returned !== undefined && may?.correct === true
      ? [
          {
            to: returned,
            memory,
            deeds: [
              officer(
                { does: 'returnMaterials', at: key },
                said(step.name, { zh: '退回材料', en: 'materials given back' }),
              ),
            ],
          },
        ]
      : []),
  ];
}

function applicantWays(definition: Definition, step: ApplicantStep, memory: Memory): WayOn[] {
  const { key, outcomes, silence, deadline } = step;
  const limit = deadline.kind === 'fixed' ? deadline.limit : { n: 1, unit: 'workingDay' as const };
  const set: ScenarioMove[] =
    deadline.kind === 'fixed'
      ? []
      : [
          { does: 'setDeadline', at: key, limit },
          ...(deadline.approvedBy === undefined ? [] : [{ does: 'approveDeadline' as const, at: key }]),
        ];
  return [
    ...outcomes.map(({ key: outcome, label, next }): WayOn => ({
      to: next,
      memory: leaving(definition, memory, key, outcome),
      deeds: [
        {
          ...{ by: 'applicant', words: said(step.name, label), settled: [], sure: true, fills: key },
          moves: [{ does: 'act', at: key, outcome }],
        },
      ],
    })),
    {
      to: silence.next,
      memory: going(definition, memory, key),
      deeds: [
        {
          ...{
            by: 'time',
            words: said(step.name, { zh: '到期未办', en: 'not done in time' }),
            settled: [],
            sure: true,
          },
          moves: [...set, { does: 'wait', wait: beyond(limit) }],
        },
      ],
    },
  ];
}

function automaticWays(definition: Definition, { after }: PlacedStep, step: AutomaticStep, memory: Memory): WayOn[] {
  const { key, action, next } = step;
  switch (action.kind) {
    case 'lookUp':
      return [true, false].map((answered): WayOn => ({
        to: answered ? next : action.failed,
        memory: leaving(definition, memory, key, answered ? 'answered' : 'failed'),
        deeds: [
          {
            ...BY_ITSELF,
            words: said(step.name, answered ? { zh: '查到', en: 'answered' } : { zh: '没有查到', en: 'no answer' }),
            asked: { step: key, question: action.question, answered },
          },
        ],
      }));
    case 'decide':
      return [{ to: next, memory: leaving(definition, memory, key, action.outcome, !after), deeds: [BY_ITSELF] }];
    case 'issueCertificate': {
      const left = leaving(definition, memory, key, 'done');
      return [{ to: next, memory: passing(definition, left, 'delivered'), deeds: [BY_ITSELF] }];
    }
    case 'grantEntitlement':
    case 'changeCertificate':
      return [{ to: next, memory: leaving(definition, memory, key, 'done'), deeds: [BY_ITSELF] }];
  }
}

/** A fork: the first condition that holds, each given that those before it did not. */
function routeWays({ definition, judge }: Exploration, step: RouteStep, memory: Memory): WayOn[] {
  const ways: WayOn[] = [];
  let open: readonly { readonly memory: Memory; readonly deeds: readonly Deed[] }[] = [{ memory, deeds: [] }];
  for (const [index, { when, next }] of step.branches.entries()) {
    // Conditions of later branches may ask for the same.
    const rests = index === step.branches.length - 1 ? [step.otherwise] : [step.key];
    const rest: (typeof open)[number][] = [];
    for (const { memory: before, deeds } of open)
      for (const { holds, memory: known, settled, sure } of judge(step.key, chainCondition(definition, when), before, [
        next,
        ...rests,
      ])) {
        const on = { memory: known, deeds: [...deeds, { ...BY_ITSELF, settled, sure }] };
        if (holds) ways.push({ to: next, ...on });
        else rest.push(on);
      }
    open = rest;
  }
  return [...ways, ...open.map((on) => ({ to: step.otherwise, ...on }))];
}

/** The end of the chain: a grant may begin the aftercare. */
function endWays({ definition, judge }: Exploration, { step, after }: PlacedStep, memory: Memory): WayOn[] {
  const { aftercare } = definition.chain;
  const granted = step.kind === 'end' && (step.end === 'granted' || step.end === 'partlyGranted');
  const over: WayOn = { to: ENDED, memory: new Map(), deeds: [BY_ITSELF] };
  if (after || !granted || aftercare === undefined) return [over];
  const ended = passing(definition, memory, 'granted', 'ended');
  if (aftercare.when === undefined) return [{ to: aftercare.entry, memory: ended, deeds: [BY_ITSELF] }];
  return judge(step.key, chainCondition(definition, aftercare.when), ended, [aftercare.entry]).map(
    ({ holds, memory: known, settled, sure }) =>
      holds
        ? { to: aftercare.entry, memory: known, deeds: [{ ...BY_ITSELF, settled, sure }] }
        : { ...over, deeds: [{ ...BY_ITSELF, settled, sure }] },
  );
}

/** What people read of a way out of a step. */
export function said(name: Text, label: Text): Text {
  return { zh: `${name.zh}：${label.zh}`, en: `${name.en ?? name.zh}: ${label.en ?? label.zh}` };
}

/** Long enough that a limit is over. */
export function beyond({ n, unit }: Limit): Limit {
  if (unit === 'spot') return { n: 1, unit: 'calendarDay' };
  return unit === 'hour' ? { n: n + 24, unit } : { n: n + 1, unit };
}
