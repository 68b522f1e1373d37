import applicants from '../../../golden/food-business-catering-new/applicants.json' with { type: 'json' };
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { expire } from '#shared/case/expired-limits';
import { returnTargets } from '#shared/case/return-targets';
import type { CaseWitness } from '#shared/check/explore/witness';
import { filledStep } from '#shared/check/explore/filled-step';
import { allSteps, isStaffed, stepOf } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Scenario, ScenarioMove } from '#shared/definition/scenario';
import { peopleOf } from '#shared/simulate/people-of';
import { ScenarioCase } from '#shared/simulate/scenario-case';
import { makeMove } from '#shared/simulate/scenario-moves';
import type { Calendar } from '#shared/kernel/calendar';
import type { Json } from '#shared/kernel/json';

/** Years of weekends without holidays behind the announced one, so that a case that goes round and round never runs out of days. */
const YEARS: Calendar = [
  CALENDAR_2026,
  ...Array.from({ length: 74 }, (_, index) => ({ year: 2027 + index, off: [], worked: [], source: 'made up' })),
];

const NOODLES = (applicants as unknown as Scenario[])[0]!;

/** Of each post so many people: enough for every vote and crew of the random chains. */
const SOME = /#[1-3]$/;

/** What the random chains ask registers. */
export const QUESTIONS = ['business.subject', 'civil.realName'];

/** What comes of a move: the case goes on, is over, turns for ever, or the move cannot be made. */
export type Came = 'on' | 'ended' | 'turns' | 'refused';

/** A case run by the very functions that decide real ones, for an applicant of the golden item with some answers of his own. */
export class RealCase {
  private readonly run: ScenarioCase;
  private readonly people;
  private readonly scenario: Scenario & { registers: Record<string, Json> };
  turns = false;

  constructor(
    readonly definition: Definition,
    private readonly given: Omit<CaseWitness, 'moves'>,
    from?: RealCase,
  ) {
    const { answers, commitments = [], registers = {}, asked = [] } = given;
    this.scenario = {
      ...NOODLES,
      answers: { ...NOODLES.answers, ...answers },
      ...{ commitments: [...commitments], deferred: [], registers: { ...registers } },
    };
    if (asked.length > 0) this.scenario.registers = inOrder(asked);
    this.run = new ScenarioCase(definition, this.scenario, YEARS, from?.run.now);
    this.people = peopleOf(definition).filter(({ account }) => SOME.test(account));
    if (from !== undefined) {
      this.run.add(from.run.events);
      this.turns = from.turns;
    } else
      this.attempt(
        () => this.run.begin(),
        (why) => {
          throw new Error(why);
        },
      );
  }

  /** Whether its chain asks registers. */
  get asks(): boolean {
    return allSteps(this.definition.chain).some((step) => step.kind === 'automatic' && step.action.kind === 'lookUp');
  }

  get ended(): boolean {
    return !this.turns && this.run.state.status === 'ended';
  }

  /** What of the case decides how it can go on; the day apart. */
  get name(): string {
    if (this.turns) return 'turns';
    const { status, steps, trace, decidedAt, expired, visits, choices, correction } = this.run.state;
    return JSON.stringify([
      ...[
        status,
        steps.map(({ key, lanes, dueApproved }) => [
          key,
          lanes?.map(({ lane, result }) => [lane, result]),
          dueApproved,
        ]),
      ],
      ...[
        Object.entries(trace)
          .map(([key, { outcome, form, answer }]) => [key, outcome, form, answer])
          .sort(),
      ],
      ...[decidedAt !== undefined, distinct(expired), distinct(visits.map(({ key }) => key)), choices],
      correction === undefined ? 'untold' : correction.answeredAt === undefined ? 'told' : 'answered',
    ]);
  }

  copy(): RealCase {
    return new RealCase(this.definition, this.given, this);
  }

  /** Makes a move, with registers that answer so or not at all. */
  make(move: ScenarioMove, registersAnswer?: boolean): Came {
    if (registersAnswer !== undefined) this.let(registersAnswer);
    let came: Came = 'on';
    this.attempt(
      () => makeMove(this.run, this.people, move),
      () => (came = 'refused'),
    );
    return this.turns ? 'turns' : came === 'on' && this.ended ? 'ended' : came;
  }

  /** Every kind of move that somebody, or time, may make now; the applicant does not withdraw. */
  moves(): readonly ScenarioMove[] {
    if (this.turns || this.ended) return [];
    const { state, facts } = this.run;
    if (state.status === 'submitted') return [{ does: 'accept' }, { does: 'refuseAcceptance' }];
    if (state.status === 'correcting') return [{ does: 'correct', answers: {} }];
    const undecided = state.decidedAt === undefined && state.status === 'inProgress';
    const taken = undecided
      ? state.choices.commitments.map((target): ScenarioMove => ({ does: 'withdrawCommitment', target }))
      : [];
    const next = expire(facts, state);
    const hours = next !== undefined && 'notBefore' in next ? Date.parse(next.notBefore) - Date.parse(this.run.now) : 0;
    const wait: ScenarioMove[] =
      hours > 0 ? [{ does: 'wait', wait: { n: Math.min(8000, Math.ceil(hours / 3_600_000) + 1), unit: 'hour' } }] : [];
    return [...state.steps.flatMap(({ key }) => this.atStep(key)), ...taken, ...wait];
  }

  private atStep(at: string): readonly ScenarioMove[] {
    const step = stepOf(this.definition.chain, at);
    const form = filledStep(this.definition, at, {});
    const filled = form === undefined ? {} : { form };
    if (step?.kind === 'applicant')
      return [
        ...step.outcomes.map(({ key }): ScenarioMove => ({ does: 'act', at, outcome: key, ...filled })),
        ...(step.deadline.kind === 'set'
          ? [{ does: 'setDeadline', at } as const, { does: 'approveDeadline', at } as const]
          : []),
      ];
    if (!isStaffed(step)) return [];
    return [
      ...step.outcomes.map(({ key }): ScenarioMove => ({ does: 'decide', at, outcome: key, ...filled })),
      ...returnTargets(this.run.facts, this.run.state, at).map((target): ScenarioMove => ({
        does: 'returnTo',
        at,
        target,
      })),
      ...(step.may?.correct === true
        ? [{ does: 'returnMaterials', at, places: ['seats'] } satisfies ScenarioMove]
        : []),
    ];
  }

  /** From now on registers answer, or not at all. */
  let(answer: boolean): void {
    for (const question of QUESTIONS)
      this.scenario.registers[question] = answer ? { found: true } : { failure: 'REGISTER.SLOW' };
  }

  private attempt(act: () => void, refused: (why: string) => void): void {
    try {
      act();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      if (/leads nowhere|without end|run in a circle/.test(why)) this.turns = true;
      else refused(why);
    }
  }
}

/** Once each and in order: how often something was over makes no difference. */
function distinct(keys: readonly string[]): readonly string[] {
  return [...new Set(keys)].sort();
}

/** Registers that say one thing after the other, and go on with the last. */
function inOrder(asked: NonNullable<CaseWitness['asked']>): Record<string, Json> {
  const left = [...asked];
  return new Proxy<Record<string, Json>>(
    {},
    {
      get: (_, question) => {
        const at = left.findIndex((each) => each.question === question);
        const later = left.some((each, index) => index > at && each.question === question);
        return later ? left.splice(at, 1)[0]!.answer : left[at]?.answer;
      },
    },
  );
}

/** What an exhaustive search from a case on finds: whether some state, or this one, can end no more. Undefined beyond `most` states. */
export function exhaust(
  start: RealCase,
  most: number,
): { readonly strands: boolean; readonly ends: boolean } | undefined {
  const cases = new Map<string, RealCase>([[start.name, start]]);
  const before = new Map<string, string[]>();
  const ended = new Set<string>();
  const open = [start.name];
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    const at = cases.get(name)!;
    if (at.ended) ended.add(name);
    for (const move of at.moves())
      for (const answer of start.asks ? [true, false] : [true]) {
        const next = at.copy();
        if (next.make(move, answer) === 'refused') continue;
        const there = next.name;
        before.set(there, [...(before.get(there) ?? []), name]);
        if (cases.has(there)) continue;
        if (cases.size >= most) return undefined;
        cases.set(there, next);
        open.push(there);
      }
  }
  const ending = new Set(ended);
  const back = [...ended];
  for (let name = back.pop(); name !== undefined; name = back.pop())
    for (const earlier of before.get(name) ?? [])
      if (!ending.has(earlier)) {
        ending.add(earlier);
        back.push(earlier);
      }
  return { strands: [...cases.keys()].some((name) => !ending.has(name)), ends: ending.has(start.name) };
}
