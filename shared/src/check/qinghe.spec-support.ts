import type { Surroundings } from '#shared/check/surroundings';

const only = (post: string) => ({ posts: [post], count: 1 });

/** Posts and people of the demonstration's city, in which every golden item must be clean. */
export const QINGHE: Surroundings = {
  posts: [
    ...['hall.clerk', 'hall.supervisor', 'market.reviewer', 'market.inspector', 'market.chief', 'market.registrar'],
    ...['market.registrar-chief', 'fire.clerk', 'fire.officer', 'fire.lead', 'fire.reviewer', 'fire.chief'],
    ...['market.lead', 'market.hearing', 'urban.officer', 'urban.chief', 'housing.quality', 'housing.fire'],
    ...['housing.permit', 'housing.chief', 'airdefence.officer', 'planning.officer'],
    ...['civil.clerk', 'civil.reviewer', 'civil.chief'],
  ],
  people: [
    { posts: ['hall.clerk'], count: 1 },
    { posts: ['hall.supervisor'], count: 1 },
    { posts: ['market.registrar'], count: 2 },
    { posts: ['market.registrar-chief'], count: 1 },
    { posts: ['fire.clerk'], count: 1 },
    { posts: ['fire.officer', 'fire.lead'], count: 1 },
    { posts: ['fire.officer'], count: 2 },
    { posts: ['fire.reviewer'], count: 1 },
    { posts: ['fire.chief'], count: 1 },
    { posts: ['market.reviewer'], count: 1 },
    { posts: ['market.inspector', 'market.lead'], count: 1 },
    { posts: ['market.inspector'], count: 1 },
    ...['market.hearing', 'urban.officer', 'urban.chief', 'housing.quality', 'housing.fire', 'housing.permit'].map(
      only,
    ),
    ...['housing.chief', 'airdefence.officer', 'planning.officer', 'civil.clerk', 'civil.reviewer', 'civil.chief'].map(
      only,
    ),
    { posts: ['market.chief'], count: 1 },
  ],
  departments: ['market', 'fire', 'hall', 'urban', 'housing', 'airdefence', 'planning', 'civil'],
  regions: ['000000', '000001', '000002', '000003'],
};
