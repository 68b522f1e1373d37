import * as fc from 'fast-check';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { CaseCommandKind } from '#shared/case/case-command';
import { availableCommands } from '#shared/case/available-commands';
import { expire } from '#shared/case/expired-limits';
import { foldCase } from '#shared/case/fold-case';
import { randomDefinition } from '#shared/case/random-definition.spec-support';
import { regionNames } from '#shared/form/region-names';
import { makeApplicants } from '#shared/simulate/make-applicants';
import { peopleOf } from '#shared/simulate/people-of';
import { SCENARIO_APPLICANT } from '#shared/simulate/scenario-case';
import { walkCase } from '#shared/simulate/walk/walk-case';

/** The language knows no console; what runs its specs has one. */
declare const console: { log(line: string): void };

const calendar = [CALENDAR_2026];
/** What brings a case no nearer to its end. */
const ASIDE: ReadonlySet<CaseCommandKind> = new Set(['withdraw', 'remind', 'take', 'release', 'withdrawCommitment']);

describe('walks through chains of every kind of step', () => {
  it('never throw, fold to their state, and stand still only where nobody can go on', () => {
    const kinds = new Map<string, number>();
    fc.assert(
      fc.property(randomDefinition, fc.nat(1000), (definition, seed) => {
        const { applicants } = makeApplicants(definition, { seed, count: 1, calendar });
        for (const applicant of applicants) {
          const walk = walkCase(definition, applicant, { seed, calendar });
          kinds.set(walk.kind, (kinds.get(walk.kind) ?? 0) + 1);
          if (walk.kind === 'refused') continue;
          expect<unknown>(foldCase(walk.events)).toEqual(walk.state);
          if (walk.kind === 'ended') expect(walk.state.status).toBe('ended');
          if (walk.kind !== 'stuck' || walk.why.some(({ code }) => code === 'CHAIN.BROKEN')) continue;
          const facts = { definition, calendar, now: walk.events.at(-1)!.at, regions: regionNames([]) };
          const open = [SCENARIO_APPLICANT, ...peopleOf(definition)].flatMap((person) =>
            availableCommands(facts, walk.state, person).filter(({ kind }) => !ASIDE.has(kind)),
          );
          expect(open).toEqual([]);
          expect(expire(facts, walk.state)).toBeUndefined();
        }
      }),
      { numRuns: (fc.readConfigureGlobal()?.numRuns ?? 200) / 5 },
    );
    console.log(`walks through random chains: ${JSON.stringify(Object.fromEntries(kinds))}`);
    expect(kinds.get('ended') ?? 0).toBeGreaterThan(20);
  });
});
