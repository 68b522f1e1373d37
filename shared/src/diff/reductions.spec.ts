import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import { Definition } from '#shared/definition/definition';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { diffVersions } from '#shared/diff/diff-versions';
import { reductions } from '#shared/diff/reductions';
import { told } from '#shared/diff/told-changes.spec-support';

describe('reductions', () => {
  it('counts what applicants of the golden item may have to hand in, its tasks, days and visits', () => {
    const golden = Definition.parse(food);
    const lighter = Definition.parse(food);
    lighter.materials = lighter.materials.filter((material) => material.key !== 'licence');
    lighter.clocks.find((clock) => clock.kind === 'promised')!.limit.n = 6;
    expect(reductions(golden, lighter)).toEqual({
      materials: { before: 5, after: 4 },
      steps: { before: 5, after: 5 },
      days: { before: 8, after: 6 },
      visits: { before: 0, after: 0 },
    });
  });

  it('counts a material that becomes optional as one fewer, and tells it in words', () => {
    const golden = Definition.parse(food);
    const lighter = Definition.parse(food);
    lighter.materials.find((material) => material.key === 'layout')!.necessity = 'optional';
    expect(reductions(golden, lighter).materials).toEqual({ before: 5, after: 4 });
    expect(diffVersions(golden, lighter).map(told)).toEqual([
      'loosened relief material+time /materials/2/necessity: 必要 → 可交可不交',
    ]);
  });

  it('counts the legal limit where nothing is promised', () => {
    const tiny = tinyDefinition((d) => d.clocks.shift());
    expect(reductions(tinyDefinition(), tiny).days).toEqual({ before: 8, after: 10 });
  });
});
