import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import foodApplicants from '../../golden/food-business-catering-new/applicants.json' with { type: 'json' };
import { isIdNumber } from '#shared/concept/id-number';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { allSteps } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { Scenario } from '#shared/definition/scenario';
import { ApplicantProfile } from '#shared/form/applicant';
import { judgeScenario } from '#shared/simulate/judge-scenario';

interface Golden {
  readonly name: string;
  readonly definition: Definition;
  readonly scenarios: readonly Scenario[];
}

const golden = (name: string, definition: unknown, scenarios: unknown): Golden => ({
  ...{ name, definition: definition as Definition, scenarios: scenarios as readonly Scenario[] },
});

const ITEMS: readonly Golden[] = [golden('food-business-catering-new', food, foodApplicants)];

for (const { name, definition, scenarios } of ITEMS) {
  describe(`Golden item ${name}`, () => {
    const reached = new Set<string>();

    for (const scenario of scenarios) {
      it(`${scenario.key}: ${scenario.name.zh}`, () => {
        expect(Scenario.safeParse(scenario).error).toBeUndefined();
        expect(ApplicantProfile.safeParse(scenario.profile).error).toBeUndefined();
        expect(isIdNumber(String(scenario.profile['idNumber']))).toBeTrue();
        const judged = judgeScenario(definition, scenario, [CALENDAR_2026]);
        if (!judged.ok) return fail(judged.why);
        expect<unknown>(judged.differences).toEqual([]);
        for (const key of judged.run.route) reached.add(key);
      });
    }

    it('is run to each of its ends', () => {
      // Specs run in any order: what the others have not run yet is run here.
      for (const scenario of scenarios) {
        const judged = judgeScenario(definition, scenario, [CALENDAR_2026]);
        if (judged.ok) for (const key of judged.run.route) reached.add(key);
      }
      const ends = allSteps(definition.chain).filter((step) => step.kind === 'end');
      expect(ends.map(({ key }) => key).filter((key) => !reached.has(key))).toEqual([]);
    });
  });
}
