import { CONCEPTS } from '#shared/concept/concept';
import { Sensitivity } from '#shared/concept/sensitivity';

/** What golden-items.md points to by name. */
const OF_THE_PAPER = [
  'org.kind',
  'org.name',
  'org.uscc',
  'org.legalRep',
  'org.address',
  'org.scope',
  'org.capital',
  'org.staff',
  'person.name',
  'person.idType',
  'person.idNumber',
  'person.ethnic',
  'person.domicile',
  'person.mobile',
  'person.email',
  'person.verified',
  'premises.address',
  'premises.warehouse',
  'premises.area',
  'building.name',
  'building.area',
  'contact.name',
  'contact.mobile',
  'contact.email',
];

describe('CONCEPTS', () => {
  const all = Object.entries(CONCEPTS);

  it('has what the golden items point to', () => {
    const keys = all.map(([key]) => key);
    for (const key of OF_THE_PAPER) expect(keys).toContain(key);
    for (const root of ['agent', 'liaison', 'delivery', 'mother', 'father', 'child', 'project', 'vehicle', 'property'])
      expect(keys.some((key) => key.startsWith(`${root}.`)))
        .withContext(root)
        .toBeTrue();
    expect(keys.length).toBeGreaterThanOrEqual(60);
  });

  it('says what each means in both languages, and never the same of two', () => {
    for (const [key, { name, definition }] of all) {
      expect(name.en).withContext(key).toBeTruthy();
      expect(definition.zh).withContext(key).toMatch(/。$/);
      expect(definition.en).withContext(key).toMatch(/\.$/);
    }
    expect(new Set(all.map(([, { definition }]) => definition.zh)).size).toBe(all.length);
  });

  it('treats every datum of a child, health and accounts as sensitive (个人信息保护法 28)', () => {
    for (const [key, { sensitivity }] of all)
      if (key.startsWith('child.') || ['person.health', 'bank.account'].includes(key))
        expect(sensitivity).withContext(key).toBe(Sensitivity.enum.sensitive);
  });
});
