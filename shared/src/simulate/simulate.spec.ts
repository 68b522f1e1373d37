import * as fc from 'fast-check';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { Definition } from '#shared/definition/definition';
import { ClockPart } from '#shared/clock/clock-ledger';
import { beginCase } from '#shared/case/submit-case';
import { GOLDEN_ITEMS } from '#shared/simulate/golden-items.spec-support';
import { applicationOf, factsAt } from '#shared/simulate/made-application';
import { MadeUpApplicant } from '#shared/simulate/made-up-applicant';
import { makeApplicants } from '#shared/simulate/make-applicants';
import { SimulationReport } from '#shared/simulate/report/simulation-report';
import { simulate } from '#shared/simulate/simulate';

const calendar = [CALENDAR_2026];
/** The language knows no clock and no console; what runs its specs has both. */
declare const performance: { now(): number };
declare const console: { log(line: string): void };

/** 140 applicants an item, ten times as many in a long run. */
const RUNS = (fc.readConfigureGlobal()?.numRuns ?? 200) > 1000 ? 1400 : 140;
/** Share of the conditions of an item that must have been seen both ways. */
const BOTH_WAYS = 0.9;

for (const { slug, definition, scenarios } of GOLDEN_ITEMS) {
  describe(`simulation of ${slug}`, () => {
    let report: SimulationReport;

    beforeAll(() => {
      const started = performance.now();
      report = simulate(definition, { seed: 20_261_124, runs: RUNS, calendar, scenarios });
      const both = report.conditions.filter(({ held, failed }) => held > 0 && failed > 0).length;
      const steps = report.steps.filter(({ visits }) => visits > 0).length;
      const each = ((performance.now() - started) / RUNS).toFixed(1);
      console.log(
        `${slug}: ${RUNS} applicants, ${each} ms each with the case; conditions both ways ${both} of ${report.conditions.length}, steps ${steps} of ${report.steps.length}, ends ${JSON.stringify(report.ends)}`,
      );
    });

    it('is a report of its shape', () => {
      expect(SimulationReport.safeParse(report).error).toBeUndefined();
    });

    it('lets everybody apply whom it makes up, and every case come to an end', () => {
      expect<unknown>(report.cannotApply).toEqual([]);
      expect<unknown>(report.strandedCases).toEqual([]);
      expect(report.walks.ended).toBe(RUNS);
    });

    it('meets nine conditions in ten both ways, every step, every end and every outcome', () => {
      const both = report.conditions.filter(({ held, failed }) => held > 0 && failed > 0);
      expect(both.length).toBeGreaterThanOrEqual(BOTH_WAYS * report.conditions.length);
      expect(report.steps.filter(({ visits }) => visits === 0).map(({ key }) => key)).toEqual([]);
      const left = report.steps.flatMap(({ key, outcomes }) =>
        outcomes.filter(({ taken }) => taken === 0).map((outcome) => `${key} ${outcome.key}`),
      );
      expect(left).toEqual([]);
    });

    it('says in both languages what was not met, and nothing else', () => {
      const half = report.conditions.filter(({ held, failed }) => held === 0 || failed === 0).length;
      expect(report.uncovered.length).toBe(half);
      for (const { zh, en } of report.uncovered) {
        expect(zh).toMatch(/。$/u);
        expect(en).toMatch(/\.$/u);
      }
    });

    it('accounts for every day of every ended case in the six parts', () => {
      expect(Object.keys(report.days).sort()).toEqual([...ClockPart.options].sort());
      for (const { min, median, p90, max } of Object.values(report.days))
        expect(min <= median && median <= p90 && p90 <= max).toBeTrue();
      expect(report.wholeDays!.max).toBeGreaterThan(0);
    });

    it('finds the named applicants as they are expected', () => {
      expect(report.scenarios.length).toBe(scenarios.length);
      expect<unknown>(
        report.scenarios.filter(({ why, differences }) => why !== undefined || differences.length > 0),
      ).toEqual([]);
    });

    it('comes out the same for the same seed, also of a copy, and otherwise for another', () => {
      const small = (of: Definition, seed: number): string =>
        JSON.stringify(simulate(of, { seed, runs: 12, calendar }));
      const once = small(definition, 7);
      expect(small(JSON.parse(JSON.stringify(definition)) as Definition, 7) === once).toBeTrue();
      expect(small(definition, 8) === once).toBeFalse();
    });

    it('makes people whose application the rules of cases take', () => {
      const { applicants } = makeApplicants(definition, { seed: 3, count: 40, calendar });
      expect(applicants.length).toBe(40);
      for (const applicant of applicants) {
        expect(MadeUpApplicant.safeParse(applicant).error).toBeUndefined();
        const begun = beginCase(factsAt(definition, applicant, calendar), applicationOf(definition, applicant));
        expect(begun.ok).withContext(JSON.stringify(applicant.answers)).toBeTrue();
      }
    });
  });
}
