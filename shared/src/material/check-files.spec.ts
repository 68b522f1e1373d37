import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import type { Definition } from '#shared/definition/definition';
import { checkFiles } from '#shared/material/check-files';
import { planMaterials } from '#shared/material/plan-materials';

const definition = food as unknown as Definition;
const plan = planMaterials(
  definition,
  { projects: ['hot'] },
  { applicant: { kind: 'person', name: '张伟' }, today: '2026-11-24' },
);
const files = (...materials: string[]) => materials.map((material) => ({ material }));

describe('Files of an application', () => {
  const cases: readonly [string, readonly string[], readonly string[]][] = [
    ['are complete', ['licence', 'layout'], []],
    ['lack a material', ['licence'], ['/files/layout MATERIAL.MISSING']],
    ['lack all', [], ['/files/licence MATERIAL.MISSING', '/files/layout MATERIAL.MISSING']],
    ['answer nothing that is asked', ['licence', 'layout', 'autoPlan'], ['/files/autoPlan MATERIAL.NOT_NEEDED']],
    [
      'stand for what the platform makes',
      ['licence', 'layout', 'application'],
      ['/files/application MATERIAL.NOT_NEEDED'],
    ],
    ['belong to no material', ['licence', 'layout', 'x~/y'], ['/files/x~0~1y MATERIAL.UNKNOWN']],
    [
      'are too many',
      [...Array.from({ length: 30 }, () => 'licence'), 'layout'],
      ['/files/licence MATERIAL.TOO_MANY_FILES'],
    ],
  ];
  for (const [what, given, found] of cases) {
    it(what, () => {
      expect(checkFiles(definition, plan, files(...given)).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
        ...found,
      ]);
    });
  }

  it('are asked for with a reason', () => {
    expect(plan.every(({ reason }) => reason.zh.length > 0)).toBeTrue();
    expect(plan.find(({ key }) => key === 'application')?.state).toBe('generated');
  });
});
