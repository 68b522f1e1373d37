import * as fc from 'fast-check';
import { pick, randomFrom } from '#shared/kernel/random';
import { laidOut, randomTokens } from '#shared/expression/random-expression.spec-support';
import type { Names } from '#shared/expression/say/names';
import { NAMES } from '#shared/expression/say/names.spec-support';
import { sayExpression } from '#shared/expression/say/say-expression';

describe('Any expression in words', () => {
  it('never throws, and closes what it opens, whatever is typed or composed', () => {
    const nameless: Names = { path: () => undefined, option: () => undefined };
    fc.assert(
      fc.property(fc.nat(), fc.string({ maxLength: 40 }), (seed, typed) => {
        const random = randomFrom(seed);
        const kind = pick(random, ['bool', 'number', 'text', 'date', 'code'] as const);
        const source = laidOut(random, randomTokens(random, kind, { depth: 5, wrong: 0.1 }));
        for (const names of [NAMES, nameless]) {
          expect(sayExpression(typed, names).zh.length).toBeGreaterThanOrEqual(Math.min(1, typed.length));
          const { zh, en } = sayExpression(source, names);
          expect(zh.length * en.length).toBeGreaterThan(0);
          expect(zh.split('（').length).toBe(zh.split('）').length);
          expect(en.split('(').length).toBe(en.split(')').length);
        }
      }),
    );
  });
});
