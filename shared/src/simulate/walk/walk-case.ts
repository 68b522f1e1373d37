import type { Instant } from '#shared/kernel/instant';
import type { Refusal } from '#shared/kernel/outcome';
import type { Calendar } from '#shared/kernel/calendar';
import type { Definition } from '#shared/definition/definition';
import type { ClockLedger } from '#shared/clock/clock-ledger';
import type { Actor } from '#shared/case/actor';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseState } from '#shared/case/case-state';
import { caseLedger } from '#shared/case/situated';
import { Coverage } from '#shared/simulate/coverage';
import type { MadeUpApplicant } from '#shared/simulate/made-up-applicant';
import { peopleOf } from '#shared/simulate/people-of';
import { randomFrom, between } from '#shared/kernel/random';
import { routeOf } from '#shared/simulate/run-scenario';
import { ScenarioCase, SCENARIO_APPLICANT } from '#shared/simulate/scenario-case';
import { actOn } from '#shared/simulate/walk/act';
import { askedOf, type Asked } from '#shared/simulate/walk/asked';
import { chooseWay } from '#shared/simulate/walk/choose-way';
import { DURATIONS, durationOf, type Durations } from '#shared/simulate/walk/durations';
import { stepsToEnd } from '#shared/simulate/walk/ends';
import { listen } from '#shared/simulate/walk/listen';
import { unitsOf, type Unit } from '#shared/simulate/walk/unit';
import { WalkState } from '#shared/simulate/walk/walk-state';
import { waysOf, type Way } from '#shared/simulate/walk/ways';

/** How a case walks. */
export interface WalkOptions {
  readonly seed: number;
  readonly calendar: Calendar;
  /** Who works there; absent: for each post that the item names twelve people, of every department and region. */
  readonly people?: readonly Actor[];
  /** How long people take; absent: made-up everyday values. */
  readonly durations?: Durations;
  /** What was seen before: what was not comes first. */
  readonly coverage?: Coverage;
  /** Whether the applicant withdraws on the way. */
  readonly withdraws?: boolean;
}

/** What came of a case that did walk. */
export interface Walked {
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
  readonly route: readonly string[];
  readonly ledger: ClockLedger;
  readonly asked: Asked;
}

/**
 * How a walk came out. ended: at an end, its aftercare too; stuck: nobody can do anything that moves it, no limit is running and the
 * platform has nothing to do, at these steps and for this reason; endless: it goes on and on; refused: it did not begin.
 */
export type Walk =
  | ({ readonly kind: 'ended' } & Walked)
  | ({ readonly kind: 'stuck'; readonly at: readonly string[]; readonly why: readonly Refusal[] } & Walked)
  | ({ readonly kind: 'endless' } & Walked)
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Acts and waits of one case at most: a case that has not ended then goes in a circle. */
const MOST_ACTS = 160;

/**
 * Lets a case happen by the rules of cases alone: whoever may act does, one thing after the other, each in its time, lanes
 * beside each other; where several ways are open a seeded choice takes one, what nobody took before first. Nobody withdraws
 * unless asked to. Pure: the same seed gives the same case.
 */
export function walkCase(definition: Definition, applicant: MadeUpApplicant, options: WalkOptions): Walk {
  const { seed, calendar, coverage = new Coverage(), people } = options;
  const around = people && { holders: holdersAmong(people) };
  const run = new ScenarioCase(definition, applicant, calendar, undefined, around);
  const walk = new WalkState(definition, run, randomFrom(seed), coverage, people ?? peopleOf(definition));
  run.told = listen(walk);
  try {
    const begun = run.submit();
    if (!begun.ok) return { kind: 'refused', refusal: begun.refusal };
    return new Walker(walk, options).go();
  } catch (error) {
    // Rules throw where a chain leads nowhere or runs in a circle, which the publish gate forbids.
    const message = error instanceof Error ? error.message : String(error);
    if (run.events.length === 0) return { kind: 'refused', refusal: { code: 'CHAIN.BROKEN', params: { message } } };
    if (/circle|without end/.test(message)) return { kind: 'endless', ...walkedOf(walk) };
    const at = run.state.steps.map(({ key }) => key);
    return { kind: 'stuck', at, why: [{ code: 'CHAIN.BROKEN', params: { message } }], ...walkedOf(walk) };
  }
}

class Walker {
  /** When each unit is acted on, and the way that was chosen for it. */
  private readonly times = new Map<string, Instant>();
  private readonly chosen = new Map<string, Way>();
  private readonly closed = new Map<string, Set<string>>();
  private readonly reasons = new Map<string, Refusal>();
  private sides = 0;
  private readonly withdrawsAfter: number;

  constructor(
    private readonly walk: WalkState,
    private readonly options: WalkOptions,
  ) {
    this.withdrawsAfter = options.withdraws === true ? between(walk.random, 0, 4) : Infinity;
  }

  go(): Walk {
    const { run } = this.walk;
    for (let acts = 0; acts < MOST_ACTS; acts += 1) {
      if (run.state.status === 'ended') return { kind: 'ended', ...walkedOf(this.walk) };
      if (acts >= this.withdrawsAfter && this.withdraws()) continue;
      const next = this.next();
      if (next === undefined) {
        const limit = run.nextLimit();
        if (limit !== undefined && this.waits(limit)) continue;
        // Who waited for a limit that does nothing has to act after all.
        if (this.speaks()) continue;
        const at = unitsOf(run.facts, run.state).map(({ key }) => key);
        const stands = at.length > 0 ? at : run.state.steps.map(({ key }) => key);
        return { kind: 'stuck', at: stands, why: [...this.reasons.values()], ...walkedOf(this.walk) };
      }
      const [unit, way, at] = next;
      const before = run.events.length;
      run.waitUntil(at);
      // Somebody's time ran out while others worked: then things stand otherwise.
      if (run.events.length > before) continue;
      this.act(unit, way);
    }
    return { kind: 'endless', ...walkedOf(this.walk) };
  }

  /** The unit whose time comes first, with its way; undefined where nobody is going to do anything. */
  private next(): readonly [Unit, Way, Instant] | undefined {
    const { run } = this.walk;
    let first: readonly [Unit, Way, Instant] | undefined;
    for (const unit of unitsOf(run.facts, run.state)) {
      const way = this.wayOf(unit);
      if (way === undefined || way.kind === 'silence') continue;
      const at = this.timeOf(unit);
      if (first === undefined || at < first[2]) first = [unit, way, at];
    }
    return first;
  }

  private wayOf(unit: Unit): Way | undefined {
    const known = this.chosen.get(unit.id);
    if (known !== undefined) return known;
    const { run, definition, coverage, random } = this.walk;
    const closed = this.closed.get(unit.id);
    const ways = waysOf(run.facts, run.state, unit, this.sides).filter((way) => closed?.has(nameOf(way)) !== true);
    const visits = run.state.visits.filter(({ key }) => key === unit.key).length;
    const far = stepsToEnd(definition);
    const way = chooseWay(ways, { chain: definition.chain, coverage, random, key: unit.key, visits, far });
    if (way !== undefined) this.chosen.set(unit.id, way);
    return way;
  }

  private timeOf(unit: Unit): Instant {
    const { run, random } = this.walk;
    const known = this.times.get(unit.id);
    if (known !== undefined) return known;
    const at = run.around(durationOf(random, this.options.durations ?? DURATIONS, unit.takes));
    this.times.set(unit.id, at);
    return at;
  }

  private act(unit: Unit, way: Way): void {
    const { coverage } = this.walk;
    const why = actOn(this.walk, unit, way);
    this.times.delete(unit.id);
    if (why !== undefined) {
      this.reasons.set(`${unit.key} ${nameOf(way)}`, why);
      this.close(unit.id, way);
      return;
    }
    this.reasons.clear();
    if (way.kind !== 'outcome') coverage.took(unit.key, way.name);
    if (way.kind !== 'side') return;
    this.sides += 1;
    this.close(unit.id, way);
  }

  /** That way is not gone (again) in this visit; another one is chosen. */
  private close(id: string, way: Way): void {
    this.chosen.delete(id);
    const closed = this.closed.get(id) ?? new Set<string>();
    this.closed.set(id, closed.add(nameOf(way)));
  }

  /** Whether waiting for a limit brought anything about. */
  private waits(limit: Instant): boolean {
    const { run } = this.walk;
    const before = run.events.length;
    run.waitUntil(limit);
    return run.events.length > before;
  }

  /** Opens the ways again that silence kept shut; whether there were any. */
  private speaks(): boolean {
    const silent = [...this.chosen].filter(([, way]) => way.kind === 'silence');
    for (const [id, way] of silent) this.close(id, way);
    return silent.length > 0;
  }

  private withdraws(): boolean {
    const command = { kind: 'withdraw', reason: '' } as const;
    return this.walk.give([SCENARIO_APPLICANT], 'withdraw', undefined, command) === undefined;
  }
}

function nameOf({ name, target = '' }: Way): string {
  return `${name} ${target}`;
}

function walkedOf(walk: WalkState): Walked {
  const { events, state, facts } = walk.run;
  return { events, state, route: routeOf(events), ledger: caseLedger(facts, state), asked: askedOf(walk) };
}

function holdersAmong(people: readonly Actor[]): (post: string) => readonly string[] {
  const byPost = new Map<string, string[]>();
  for (const { account, posts } of people)
    for (const post of posts) byPost.set(post, [...(byPost.get(post) ?? []), account]);
  return (post) => byPost.get(post) ?? [];
}
