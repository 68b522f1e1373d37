import { regionNames } from '#shared/form/region-names';

const names = regionNames([
  { code: '000000', name: { zh: '青禾市', en: 'Qinghe' } },
  { code: '000001', name: { zh: '江岸区', en: "Jiang'an" }, parent: '000000' },
  { code: '000009', name: { zh: '自指区' }, parent: '000009' },
]);

describe('regionNames', () => {
  it('names a division with what it lies in, in the order of each language', () => {
    expect(names('000001')).toEqual({ zh: '青禾市江岸区', en: "Jiang'an, Qinghe" });
  });

  it('knows no name for an unknown code, and ends on a circle', () => {
    expect(names('999999')).toBeUndefined();
    expect(names('000009')?.zh.startsWith('自指区')).toBeTrue();
  });
});
