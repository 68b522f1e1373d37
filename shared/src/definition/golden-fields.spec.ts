import fire from '../../golden/fire-check-public-venue/definition.json' with { type: 'json' };
import registration from '../../golden/self-employed-registration/definition.json' with { type: 'json' };
import sign from '../../golden/signboard-setup/definition.json' with { type: 'json' };
import type { Definition } from '#shared/definition/definition';
import { formPlaces } from '#shared/definition/form-place';

/** What golden-items.md names, in its order: 41 fields of the registration. */
const REGISTRATION =
  'useName nameRegion tradeName tradeNameAlt industryWord orgForm fullName composition operatorName idType idNumber idValid sex ' +
  'birth ethnic political education domicile mobile email members placeKind place placePostcode placeArea placeRight owner lease ' +
  'houseToShop platform scopeItems preLicence postLicences capital staff liaison realName agent paperCopies delivery declare';

/** And what they need to be asked: cells of the form that are split, what filters, and what is only read. */
const REGISTRATION_MORE =
  'byAgent agentPowers agentTerm permitNumber young liaisonEmail nameAdvice industries deliveryAddress beforeSigning';

/** 45 fields of the fire check; the floors (17) are two numbers, and the own check (44) asks one question a point. */
const FIRE =
  'route venueName uscc applicantRole legalRep legalRepId repPhone contact contactPhone address venueKind entertainKind buildingName ' +
  'structure shared buildingArea floorsAbove floorsBelow buildingHeight venueArea floorsUsed underground acceptKind acceptNo acceptDate decoration ' +
  'decoMaterial capacity staff exits stairs facilities extinguishers controlRoom maintenance responsible manager team training gas ' +
  'gasDetector openFire dormitory openDate commit';
const FIRE_MORE =
  'permitOrFiling exitsOpen signsAndLights facilitiesWork decorationSafe electricsAndGas rulesAndPlans peopleTrained ' +
  'aboutWays byAgent agent decorationDone maintenanceTerm declare';

/** 15 fields of the sign; the picture is a material, and the lighting has hours. */
const SIGN =
  'position fixing length height depth material lit litFrom litTo shownText contractor setUpOn removeOn ownerAgrees safety';
const SIGN_MORE = 'name uscc premises contact mobile wallRight wallOwner area contractorPhone';

const ITEMS: readonly (readonly [item: string, definition: unknown, fields: string, count: number, more: string])[] = [
  ['self-employed-registration', registration, REGISTRATION, 41, REGISTRATION_MORE],
  // 45, the own check standing among the points and the floors being two.
  ['fire-check-public-venue', fire, FIRE, 45, FIRE_MORE],
  ['signboard-setup', sign, SIGN, 15, SIGN_MORE],
];

for (const [item, source, fields, count, more] of ITEMS) {
  describe(`fields of ${item}`, () => {
    const definition = source as Definition;
    const places = formPlaces(definition.form).filter(({ kind, within }) => kind === 'element' && within.length === 2);

    it(`are the ${count} of the paper, and what they need to be asked`, () => {
      expect(fields.split(' ').length).toBe(count);
      expect(places.map(({ key }) => key)).toEqual(
        jasmine.arrayWithExactContents([...fields.split(' '), ...more.split(' ')]),
      );
    });

    it('each say how sure we are of them, those that are only read apart', () => {
      const silent = places.filter(({ source: { note }, source }) => note === undefined && !('body' in source));
      const inChecked = new Set(
        formPlaces(definition.form)
          .filter(({ kind, source: { note } }) => kind === 'section' && note !== undefined)
          .map(({ key }) => key),
      );
      expect(silent.filter(({ within }) => !inChecked.has(within[1]?.key ?? '')).map(({ key }) => key)).toEqual([]);
    });

    it('ask for nothing that may not be asked', () => {
      const asked = definition.materials.map(({ name }) => name.zh).join();
      for (const never of ['健康证', '租赁', '照片', '验资', '验收意见', '检测报告', '其他材料'])
        expect(asked).not.toContain(never);
    });

    it('say everything in English too', () => {
      const missing: string[] = [];
      const visit = (value: unknown, path: string): void => {
        if (typeof value !== 'object' || value === null) return;
        if ('zh' in value && !('en' in value)) missing.push(path);
        for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`);
      };
      visit(definition, '');
      expect(missing).toEqual([]);
    });
  });
}
