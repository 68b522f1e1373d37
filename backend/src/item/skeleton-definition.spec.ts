import { checkDefinition } from '#shared/check/check-definition';
import { DEPARTMENTS, POSTS, REGIONS } from '#backend/demonstration/city';
import { skeletonDefinition } from '#backend/item/skeleton-definition';

describe('the definition that a new item begins with', () => {
  it('could be published as it is, in every department', () => {
    const posts = POSTS.map((post) => ({ ...post, holders: 1 }));
    const regions = REGIONS.map(({ code }) => code);
    const people = posts.map(({ key }) => ({ posts: [key], count: 1 }));
    const surroundings = {
      posts: posts.map(({ key }) => key),
      people,
      departments: DEPARTMENTS.map(({ key }) => key),
      regions,
    };
    for (const department of DEPARTMENTS) {
      const found = checkDefinition(skeletonDefinition(department, posts, regions), surroundings);
      expect(found.filter(({ severity }) => severity === 'error'))
        .withContext(department.key)
        .toEqual([]);
    }
  });
});
