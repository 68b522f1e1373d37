import { lightOf } from './light';

describe('lightOf', () => {
  for (const [daysLeft, light] of [
    [undefined, 'green'],
    [5, 'green'],
    [2, 'green'],
    [1, 'yellow'],
    [0, 'yellow'],
    [-1, 'red'],
  ] as const) {
    it(`shows ${light} with ${String(daysLeft)} working days left`, () => expect(lightOf(daysLeft)).toBe(light));
  }
});
