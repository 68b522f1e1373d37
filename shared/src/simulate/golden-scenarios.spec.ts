import permitApplicants from '../../golden/construction-permit/applicants.json' with { type: 'json' };
import permit from '../../golden/construction-permit/definition.json' with { type: 'json' };
import fireApplicants from '../../golden/fire-check-public-venue/applicants.json' with { type: 'json' };
import fire from '../../golden/fire-check-public-venue/definition.json' with { type: 'json' };
import foodApplicants from '../../golden/food-business-catering-new/applicants.json' with { type: 'json' };
import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import registrationApplicants from '../../golden/self-employed-registration/applicants.json' with { type: 'json' };
import registration from '../../golden/self-employed-registration/definition.json' with { type: 'json' };
import allowanceApplicants from '../../golden/senior-allowance/applicants.json' with { type: 'json' };
import allowance from '../../golden/senior-allowance/definition.json' with { type: 'json' };
import signApplicants from '../../golden/signboard-setup/applicants.json' with { type: 'json' };
import sign from '../../golden/signboard-setup/definition.json' with { type: 'json' };
import { isIdNumber } from '#shared/concept/id-number';
import { isUscc } from '#shared/concept/uscc';
import { allSteps } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { Scenario } from '#shared/definition/scenario';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { ApplicantProfile } from '#shared/form/applicant';
import { compileForm } from '#shared/form/compile-form';
import { openForm } from '#shared/form/open-form';
import { Evidence } from '#shared/material/evidence';
import { judgeScenario } from '#shared/simulate/judge-scenario';
import { runScenario } from '#shared/simulate/run-scenario';

const ITEMS: readonly (readonly [item: string, definition: unknown, applicants: unknown])[] = [
  ['food-business-catering-new', food, foodApplicants],
  ['self-employed-registration', registration, registrationApplicants],
  ['fire-check-public-venue', fire, fireApplicants],
  ['signboard-setup', sign, signApplicants],
  ['construction-permit', permit, permitApplicants],
  ['senior-allowance', allowance, allowanceApplicants],
];

for (const [item, source, applicants] of ITEMS) {
  const definition = source as Definition;
  const form = compileForm(definition);
  const scenarios = applicants as readonly Scenario[];

  describe(`applicants of ${item}`, () => {
    for (const scenario of scenarios) {
      const { key, today, answers } = scenario;
      const profile = ApplicantProfile.parse(scenario.profile);

      it(`${key} is well formed`, () => {
        expect(Scenario.safeParse(scenario).error).toBeUndefined();
        expect(profile.idNumber === undefined || isIdNumber(profile.idNumber)).toBeTrue();
        expect(profile.org === undefined || isUscc(profile.org.uscc)).toBeTrue();
      });

      it(`${key} may submit as he is`, () => {
        const state = openForm(form, answers, { applicant: profile, today });
        const counted = state.answers();
        expect(state.issues() as readonly unknown[]).toEqual([]);
        expect(Object.keys(answers).filter((answer) => !(answer in counted))).toEqual([]);
      });

      it(`${key} sees what concerns him and comes to his end, by his way and in his time`, () => {
        expect<unknown>(judgeScenario(definition, scenario, [CALENDAR_2026])).toEqual(
          jasmine.objectContaining({ ok: true, differences: [] }),
        );
      });
    }

    it('together take every step and come to every end', () => {
      const taken = new Set(scenarios.flatMap(({ expected }) => expected.route));
      const steps = allSteps(definition.chain).map(({ key }) => key);
      expect(steps.filter((key) => !taken.has(key))).toEqual([]);
    });
  });
}

describe('a public venue whose legal representative is listed as dishonest', () => {
  it('cannot be granted by commitment, whatever was signed', () => {
    const scenario = (fireApplicants as unknown as readonly Scenario[]).find(({ key }) => key === 'mallCommitted')!;
    const evidence = Evidence.parse(scenario.evidence);
    const listed = { ...evidence, answers: { ...evidence.answers, creditRecord: { listed: true } } };
    const run = runScenario(
      fire as unknown as Definition,
      { ...scenario, evidence: listed, moves: scenario.moves.slice(0, 1) },
      [CALENDAR_2026],
    );
    expect(run.route).toEqual(['building', 'way', 'tellOrdinary', 'inspect']);
    expect(run.documents).not.toContain('commitmentLetter');
  });
});

describe('a household whose every check passes', () => {
  const scenario = (registrationApplicants as unknown as readonly Scenario[]).find(
    ({ key }) => key === 'cleanSnackShop',
  )!;
  const spoilt: Readonly<Record<string, Scenario['registers']>> = {
    'the population register does not know him': { 'civil.realName': { matches: false } },
    'the population register says that he died': { 'civil.realName': { matches: true, alive: false } },
    'the population register is silent': { 'civil.realName': { failure: 'REGISTER.SLOW' } },
    'the name is taken': { 'business.nameFree': { free: false, similar: [] } },
    'the name needs care': { 'business.nameFree': { free: true, similar: [], hint: '名称含有“中国”' } },
    'the place is a home': { 'property.place': { found: true, use: '住宅' } },
    'the place is not on record': { 'property.place': { found: false } },
    'an item is not in the catalogue': {
      'business.scopeItems': { preLicence: false, preLicences: [], postLicences: [], unknown: ['catering'] },
    },
  };

  it('is registered without anybody', () => {
    const run = runScenario(registration as unknown as Definition, scenario, [CALENDAR_2026]);
    expect(run.end).toBe('granted');
  });

  for (const [what, registers] of Object.entries(spoilt)) {
    it(`waits for the registrar when ${what}`, () => {
      const changed = { ...scenario, registers: { ...scenario.registers, ...registers } };
      const run = runScenario(registration as unknown as Definition, changed, [CALENDAR_2026]);
      expect(run.route.at(-1)).toBe('register');
      expect(run.end).toBeUndefined();
    });
  }
});
