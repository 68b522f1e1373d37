import { stepOf } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { inKeysOf } from '#shared/diff/in-keys-of';
import type { MeasuredFigure, MeasuredReductions } from '#shared/diff/measured-reductions';
import type { Calendar } from '#shared/kernel/calendar';
import { makeApplicants } from '#shared/simulate/make-applicants';
import type { MadeUpApplicant } from '#shared/simulate/made-up-applicant';
import { walkCase, type Walk } from '#shared/simulate/walk/walk-case';

/** How it is measured. */
export interface MeasureOptions {
  readonly seed: number;
  /** How many people are made up, half for each version; at most 200. */
  readonly people: number;
  readonly calendar: Calendar;
}

/** Cases of each person in each version, so that one refusal or correction by chance weighs little. */
const CASES = 3;
const MOST_PEOPLE = 200;

type Person = readonly [before: MadeUpApplicant, after: MadeUpApplicant, seed: number];
type Begun = Exclude<Walk, { kind: 'refused' }>;
type Pair = readonly [before: Begun, after: Begun];

/**
 * The four reductions (减材料、减环节、减时间、减跑动) as the same made-up people feel them: each applies in both versions, and
 * each case has the same seed in both. Means over those who may apply in both; those who may in one only are counted apart.
 * Steps and days are compared where both cases came to the same end. Bounded by the number of people and the acts of a case.
 * Pure: the same versions and options give the same figures. Never throws; an item whose expressions do not compile makes nobody.
 */
export function measureReductions(before: Definition, after: Definition, options: MeasureOptions): MeasuredReductions {
  const { seed, calendar } = options;
  const half = Math.ceil(Math.min(options.people, MOST_PEOPLE) / 2);
  const older = madeFor(before, seed, half, calendar);
  const newer = madeFor(after, seed + 1, half, calendar);
  const all: Person[] = [
    ...older.map((person, at) => [person, inKeysOf(person, before, after), seed * 31 + at] as const),
    ...newer.map((person, at) => [inKeysOf(person, after, before), person, seed * 37 + at] as const),
  ];
  const people = { both: 0, beforeOnly: 0, afterOnly: 0, neither: 2 * half - all.length };
  const pairs: Pair[] = [];
  const firsts: Pair[] = [];
  for (const [here, there, own] of all) {
    const walked = (definition: Definition, person: MadeUpApplicant, turn: number): Walk =>
      walkCase(definition, person, { seed: own * 1009 + turn, calendar });
    const [old, fresh] = [walked(before, here, 0), walked(after, there, 0)];
    if (old.kind === 'refused' || fresh.kind === 'refused') {
      people[old.kind !== 'refused' ? 'beforeOnly' : fresh.kind !== 'refused' ? 'afterOnly' : 'neither'] += 1;
      continue;
    }
    people.both += 1;
    firsts.push([old, fresh]);
    pairs.push([old, fresh]);
    for (let turn = 1; turn < CASES; turn += 1) {
      const [again, anew] = [walked(before, here, turn), walked(after, there, turn)];
      if (again.kind !== 'refused' && anew.kind !== 'refused') pairs.push([again, anew]);
    }
  }
  const compared = pairs.filter(isSameEnd);
  const tasks = (walk: Begun, definition: Definition): number =>
    walk.state.visits.filter(({ key }) => stepOf(definition.chain, key)?.kind === 'task').length;
  return {
    seed,
    people,
    cases: { compared: compared.length, otherwise: pairs.length - compared.length },
    // What is asked when he applies does not depend on how his case goes.
    ...figure('materials', firsts, ({ asked }) => asked.materials.length),
    ...figure('steps', compared, (walk, side) => tasks(walk, side === 0 ? before : after)),
    ...figure('days', compared, ({ ledger }) => ledger.totals.organ),
    ...figure('visits', compared, ({ asked }) => asked.visits),
  };
}

function madeFor(definition: Definition, seed: number, count: number, calendar: Calendar): readonly MadeUpApplicant[] {
  try {
    return makeApplicants(definition, { seed, count, calendar }).applicants;
  } catch {
    // Expressions that do not compile; the publish gate forbids them, and the declared figures stay.
    return [];
  }
}

function isSameEnd([old, fresh]: Pair): boolean {
  return old.kind === 'ended' && fresh.kind === 'ended' && old.state.end?.kind === fresh.state.end?.kind;
}

function figure<Name extends string>(
  name: Name,
  pairs: readonly Pair[],
  count: (walk: Begun, side: 0 | 1) => number,
): Partial<Record<Name, MeasuredFigure>> {
  if (pairs.length === 0) return {};
  const mean = (side: 0 | 1): number =>
    Math.round((pairs.reduce((sum, pair) => sum + count(pair[side], side), 0) / pairs.length) * 10) / 10;
  return { [name]: { before: mean(0), after: mean(1) } } as Partial<Record<Name, MeasuredFigure>>;
}
