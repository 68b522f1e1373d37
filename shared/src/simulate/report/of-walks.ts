import type { Refusal } from '#shared/kernel/outcome';
import { ClockPart } from '#shared/clock/clock-ledger';
import type { MadeUpApplicant } from '#shared/simulate/made-up-applicant';
import type { SimulationReport } from '#shared/simulate/report/simulation-report';
import { spreadOf } from '#shared/simulate/report/spread';
import type { Walk } from '#shared/simulate/walk/walk-case';

/** Whose case walked how. */
export interface WalkOf {
  readonly applicant: MadeUpApplicant;
  readonly walk: Walk;
}

type Told = Pick<
  SimulationReport,
  'walks' | 'ends' | 'aftercareEnds' | 'days' | 'wholeDays' | 'asked' | 'strandedCases'
>;

/** What the walks came to: their ends, their days, what they asked of whom, and those that came to no end. */
export function toldOfWalks(all: readonly WalkOf[]): Told {
  const ended = all.flatMap(({ walk }) => (walk.kind === 'ended' ? [walk] : []));
  const begun = all.flatMap(({ walk }) => (walk.kind === 'refused' ? [] : [walk]));
  const counted = (kind: Walk['kind']): number => all.filter(({ walk }) => walk.kind === kind).length;
  const totals = ended.map(({ ledger }) => ledger.totals);
  const days = ClockPart.options.flatMap((part) => {
    const spread = spreadOf(totals.map((each) => each[part]));
    return spread === undefined ? [] : [[part, spread] as const];
  });
  const whole = spreadOf(totals.map((each) => ClockPart.options.reduce((sum, part) => sum + each[part], 0)));
  const fields = spreadOf(begun.map(({ asked }) => asked.fields.length));
  const visits = spreadOf(begun.map(({ asked }) => asked.visits));
  return {
    walks: {
      ...{ ended: counted('ended'), stuck: counted('stuck') },
      ...{ endless: counted('endless'), refused: counted('refused') },
    },
    ends: tally(ended.flatMap(({ state }) => (state.end === undefined ? [] : [state.end.kind]))),
    aftercareEnds: tally(
      ended.flatMap(({ state }) => (state.aftercare?.end === undefined ? [] : [state.aftercare.end.kind])),
    ),
    days: Object.fromEntries(days),
    ...(whole && { wholeDays: whole }),
    asked: {
      ...(fields && { fields }),
      materials: tally(begun.flatMap(({ asked }) => asked.materials)),
      acts: tally(begun.flatMap(({ asked }) => asked.acts)),
      ...(visits && { visits }),
      posts: summed(begun.map(({ asked }) => asked.posts)),
    },
    strandedCases: all.flatMap(strandedOf),
  };
}

function strandedOf({ applicant: { key }, walk }: WalkOf): Told['strandedCases'] {
  if (walk.kind === 'ended') return [];
  const why = (walk.kind === 'refused' ? [walk.refusal] : walk.kind === 'stuck' ? walk.why : []).flatMap(reasonsOf);
  const route = walk.kind === 'refused' ? [] : [...walk.route];
  const at = walk.kind === 'stuck' ? [...walk.at] : walk.kind === 'endless' ? route.slice(-1) : [];
  return [{ applicant: key, kind: walk.kind, at, route, why }];
}

function reasonsOf({ code, errors = [] }: Refusal) {
  return errors.length === 0 ? [{ code }] : errors.map((error) => ({ code: error.code, pointer: error.pointer }));
}

function tally<K extends string>(keys: readonly K[]): Partial<Record<K, number>> & Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of [...keys].sort()) counts[key] = (counts[key] ?? 0) + 1;
  return counts as Partial<Record<K, number>> & Record<string, number>;
}

function summed(records: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const record of records) for (const [key, count] of Object.entries(record)) sums[key] = (sums[key] ?? 0) + count;
  return Object.fromEntries(Object.entries(sums).sort(([a], [b]) => (a < b ? -1 : 1)));
}
