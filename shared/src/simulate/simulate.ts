import type { Calendar } from '#shared/kernel/calendar';
import type { Definition } from '#shared/definition/definition';
import type { Scenario } from '#shared/definition/scenario';
import type { Actor } from '#shared/case/actor';
import { Coverage } from '#shared/simulate/coverage';
import { judgeScenario } from '#shared/simulate/judge-scenario';
import { makeApplicants } from '#shared/simulate/make-applicants';
import { coveredOf } from '#shared/simulate/report/covered';
import { toldOfWalks, type WalkOf } from '#shared/simulate/report/of-walks';
import type { SimulationReport } from '#shared/simulate/report/simulation-report';
import { uncoveredOf } from '#shared/simulate/report/uncovered';
import type { Durations } from '#shared/simulate/walk/durations';
import { walkCase } from '#shared/simulate/walk/walk-case';

/** What is simulated. */
export interface SimulateOptions {
  readonly seed: number;
  /** How many applicants are made up; each has one case. */
  readonly runs: number;
  readonly calendar: Calendar;
  /** How long people take; absent: made-up everyday values. */
  readonly durations?: Durations;
  /** Who works there; absent: twelve people for each post that the item names. */
  readonly people?: readonly Actor[];
  /** Named applicants that run too; absent: those of the item. */
  readonly scenarios?: readonly Scenario[];
}

/** Applicants are made a few at a time, so that the next ones know which branches of the chain nobody came to. */
const AT_A_TIME = 20;
/** One of so many withdraws on the way. */
const WITHDRAWS = 15;

/**
 * Runs made-up applicants and named ones through an item: form, materials, chain and clocks, by the very functions that
 * decide real cases. Pure: the same definition and options give the same report. Never throws on definitions that parse.
 */
export function simulate(definition: Definition, options: SimulateOptions): SimulationReport {
  const { seed, runs, calendar, durations, people, scenarios = definition.scenarios ?? [] } = options;
  const coverage = new Coverage();
  const walks: WalkOf[] = [];
  const cannotApply: SimulationReport['cannotApply'] = [];
  for (let from = 0; from < runs; from += AT_A_TIME) {
    const count = Math.min(AT_A_TIME, runs - from);
    const made = makeApplicants(definition, { seed: seed + from, first: from, count, calendar, coverage });
    for (const { applicant, issues } of made.cannotApply)
      cannotApply.push({ applicant: applicant.key, issues: issues.map(({ code, pointer }) => ({ code, pointer })) });
    for (const applicant of made.applicants) {
      const number = walks.length;
      const walk = walkCase(definition, applicant, {
        ...{ seed: seed * 104_729 + number, calendar, coverage, withdraws: number % WITHDRAWS === WITHDRAWS - 1 },
        ...(durations && { durations }),
        ...(people && { people }),
      });
      walks.push({ applicant, walk });
    }
  }
  const applicants = walks.map(({ applicant }) => applicant);
  const covered = coveredOf(definition, coverage, applicants);
  return {
    ...{ seed, runs, ...covered, ...toldOfWalks(walks), cannotApply },
    scenarios: scenarios.map((scenario) => {
      const judged = judgeScenario(definition, scenario, calendar);
      const { key, name } = scenario;
      return judged.ok
        ? { key, name, differences: [...judged.differences] }
        : { key, name, why: judged.why, differences: [] };
    }),
    uncovered: [...uncoveredOf(covered.conditions, covered.steps)],
  };
}
