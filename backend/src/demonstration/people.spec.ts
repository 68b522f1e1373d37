import { isIdNumber } from '#shared/concept/id-number';
import { isUscc } from '#shared/concept/uscc';
import { DEPARTMENTS, POSTS, REGIONS } from '#backend/demonstration/city';
import { PEOPLE } from '#backend/demonstration/people';

describe('the people of the demonstration', () => {
  it('have numbers with valid check signs, in a division that does not exist', () => {
    for (const { account, profile } of PEOPLE) {
      if (!profile) continue;
      expect(isIdNumber(profile.idNumber ?? ''))
        .withContext(account)
        .toBeTrue();
      expect(profile.idNumber).toMatch(/^000000/);
      if (profile.org) {
        expect(isUscc(profile.org.uscc)).withContext(account).toBeTrue();
        expect(REGIONS.map(({ code }) => code)).toContain(profile.org.region ?? '');
      }
    }
  });

  it('hold posts and belong to departments that there are', () => {
    const posts = POSTS.map(({ key }) => key);
    const departments = DEPARTMENTS.map(({ key }) => key);
    for (const { posts: held, department } of PEOPLE) {
      expect(held.every((post) => posts.includes(post))).toBeTrue();
      if (department !== undefined) expect(departments).toContain(department);
    }
    expect(POSTS.every(({ department }) => departments.includes(department))).toBeTrue();
  });

  it('have account names of their own', () => {
    expect(new Set(PEOPLE.map(({ account }) => account)).size).toBe(PEOPLE.length);
  });
});
