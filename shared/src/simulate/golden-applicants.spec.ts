import applicants from '../../golden/food-business-catering-new/applicants.json' with { type: 'json' };
import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import type { Definition } from '#shared/definition/definition';
import { isIdNumber } from '#shared/concept/id-number';
import { isUscc } from '#shared/concept/uscc';
import { compileForm } from '#shared/form/compile-form';
import { openForm } from '#shared/form/open-form';
import { planMaterials } from '#shared/material/plan-materials';
import { followChain } from '#shared/simulate/follow-chain';
import { GoldenApplicant } from '#shared/simulate/golden-applicant';

const definition = food as unknown as Definition;
const form = compileForm(definition);

describe('golden applicants of food-business-catering-new', () => {
  for (const applicant of applicants as unknown as GoldenApplicant[]) {
    const { profile, today, answers, expected, decisions, intake = 'accepted' } = applicant;
    const state = openForm(form, answers, { applicant: profile, today });

    it(`${applicant.key} is well formed`, () => {
      expect(GoldenApplicant.safeParse(applicant).error).toBeUndefined();
      expect(isIdNumber(profile.idNumber ?? '')).toBeTrue();
      expect(profile.org === undefined || isUscc(profile.org.uscc)).toBeTrue();
    });

    it(`${applicant.key} may submit as he is`, () => {
      expect(state.issues() as readonly unknown[]).toEqual([]);
      expect(
        Object.keys(answers)
          .filter((key) => !(key in state.answers()))
          .map(String),
      ).toEqual([]);
    });

    it(`${applicant.key} sees what concerns him`, () => {
      expect(expected.shown.filter((key) => state.entry(`/${key}`)?.visible !== true)).toEqual([]);
      expect(expected.hidden.filter((key) => state.entry(`/${key}`)?.visible !== false)).toEqual([]);
      const got = Object.fromEntries(
        Object.keys(expected.values ?? {}).map((key): [string, unknown] => [key, state.answers()[key]]),
      );
      expect(got as unknown).toEqual((expected.values ?? {}) as unknown);
    });

    it(`${applicant.key} hands in what his answers need`, () => {
      const plan = planMaterials(definition, state.answers(), { applicant: profile, today });
      expect(Object.fromEntries(plan.map((planned) => [planned.key, planned.state]))).toEqual(expected.materials);
    });

    it(`${applicant.key} comes to his end`, () => {
      const from = definition.chain.intake[intake] ?? '';
      const followed = followChain(definition, from, decisions, state.answers(), { applicant: profile, today });
      expect(followed).toEqual({ route: expected.route, end: expected.end });
    });
  }
});

describe('followChain', () => {
  it('stops where nobody decided', () => {
    const [first] = applicants as unknown as GoldenApplicant[];
    const { answers, profile, today } = first!;
    expect(
      followChain(definition, 'documents', { documents: 'complete' }, answers, { applicant: profile, today }),
    ).toEqual({ route: ['documents', 'needInspection', 'inspect'] });
  });
});
