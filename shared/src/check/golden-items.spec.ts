import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import type { Definition } from '#shared/definition/definition';
import { formPlaces } from '#shared/definition/form-place';
import { checkDefinition } from '#shared/check/check-definition';
import { GOLDEN_DEFINITIONS } from '#shared/check/golden-definitions.spec-support';
import { QINGHE } from '#shared/check/qinghe.spec-support';

/** What golden-items.md names; number 21 is a check on projects, and agent, head office and postal address each need a field of their own. */
const FOOD_FIELDS = [
  'subjectKind',
  'name',
  'uscc',
  'legalPerson',
  'legalPersonId',
  'residence',
  'premises',
  'premisesSame',
  'warehouse',
  'contact',
  'mobile',
  'email',
  'format',
  'formatMark',
  'projects',
  'coldDetail',
  'bulkCooked',
  'rawItems',
  'drinksKind',
  'simpleOnly',
  'online',
  'platforms',
  'ownSite',
  'autoDevices',
  'areaTotal',
  'areaKitchen',
  'areaDining',
  'ratio',
  'seats',
  'floor',
  'fumesAttached',
  'special',
  'specialOps',
  'equipment',
  'disinfect',
  'disinfectVendor',
  'water',
  'waterReport',
  'wasteHandler',
  'staffCount',
  'staffDirect',
  'managers',
  'director',
  'policies',
  'chain',
  'brightKitchen',
  'openDate',
  'inspectSlots',
  'agent',
  'licenceForm',
  'declare',
];

describe('golden items', () => {
  for (const { item, definition } of GOLDEN_DEFINITIONS) {
    it(`${item} has no finding in its surroundings, not even one that is not decided`, () => {
      expect(checkDefinition(definition, QINGHE)).toEqual([]);
    });

    it(`${item} leaves only the posts undecided without them`, () => {
      expect(new Set(checkDefinition(definition).map((finding) => `${finding.code} ${finding.undecided}`))).toEqual(
        new Set(['POST.UNKNOWN true']),
      );
    });

    it(`${item} says everything in English too`, () => {
      const missing: string[] = [];
      const visit = (value: unknown, path: string): void => {
        if (typeof value !== 'object' || value === null) return;
        if ('zh' in value && !('en' in value)) missing.push(path);
        for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`);
      };
      visit(definition, '');
      expect(missing).toEqual([]);
    });
  }

  it('food-business-catering-new asks the 51 fields of the paper, and what they need to be asked', () => {
    const keys = formPlaces((food as unknown as Definition).form)
      .filter((place) => place.kind === 'element' && place.within.length === 2)
      .map((place) => place.key);
    expect(keys).toEqual(
      jasmine.arrayWithExactContents([...FOOD_FIELDS, 'byAgent', 'chainName', 'deliveryAddress', 'beforeSigning']),
    );
  });

  it('food-business-catering-new never asks for what may not be asked', () => {
    const asked = (food as unknown as Definition).materials.map((material) => material.name.zh).join();
    for (const never of ['健康证', '租赁', '环境影响', '环评', '消防', '照片']) expect(asked).not.toContain(never);
  });
});
