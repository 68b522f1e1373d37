import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import { Definition } from '#shared/definition/definition';
import type { Answers } from '#shared/form/answers';
import { planMaterials } from '#shared/material/plan-materials';

const SURROUNDINGS = { applicant: { kind: 'person', name: 'x' }, today: '2026-11-24' } as const;

describe('planMaterials', () => {
  const golden = Definition.parse(food);
  const two = golden.materials.slice(0, 2).map(({ neededWhen: _, ...material }) => material);
  const definition: Definition = {
    ...golden,
    materials: two,
    situations: [
      { key: 'short', name: { zh: '简易' }, when: 'applicant.name == "x"', materials: [two[0]!.key] },
      { key: 'whole', name: { zh: '一般' }, when: 'applicant.name == "y"' },
    ],
  };
  const plan = (name: string, answers: Answers = {}) =>
    planMaterials(definition, answers, { ...SURROUNDINGS, applicant: { kind: 'person', name } });

  it('asks for what the situation has; while none is known, for what all of them have', () => {
    const states = (name: string) => plan(name).map(({ state }) => state);
    expect(states('x')).toEqual(['generated', 'notNeeded']);
    expect(states('y')).toEqual(['generated', 'toUpload']);
    expect(states('z')).toEqual(['generated', 'notNeeded']);
  });

  it('does not say that everyone needs what only some situations ask for', () => {
    expect(plan('y')[1]?.reason.en).not.toContain('Everyone');
    expect(plan('y')[0]?.reason.en).toBe(plan('x')[0]!.reason.en);
  });
});
