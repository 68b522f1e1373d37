import * as fc from 'fast-check';
import { compileExpression, type Roots } from '#shared/expression/compile-expression';
import { MOST_WORK } from '#shared/expression/meter';
import { pick, type Random, randomFrom } from '#shared/kernel/random';
import { laidOut, RANDOM_SCOPE, randomRoots, randomTokens } from '#shared/expression/random-expression.spec-support';
import type { Scope } from '#shared/expression/value-type';

/** `npm run test:long` sets thousands of runs for all properties. */
const LONG = (fc.readConfigureGlobal().numRuns ?? 0) > 1000;
/** The language knows no clock and no console; what runs its specs has both. */
declare const performance: { now(): number };
declare const console: { log(line: string): void };

const TREES = LONG ? 1_000_000 : 20_000;
const MOST_MS = 50;

/** What attacked other engines (trust.md, T1 and T10), put in wherever a part may stand. */
const HOSTILE = [
  ...['constructor', '__proto__', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'].flatMap(
    (name) => [
      name,
      `form.${name}`,
      `any.${name}`,
      `any["${name}"]`,
      `any.deep["${name}"]["constructor"]`,
      `{"${name}": any}`,
      `{"${name}": {"${name}": 1.0}}.${name}`,
      `form.rooms.map(${name}, ${name})`,
      `form.rooms.exists(x, x.${name} == any)`,
    ],
  ),
  'any["\\u005f\\u005fproto\\u005f\\u005f"]',
  '"\\x63onstructor"',
  '"\\ud83d"',
  'import("fs")',
  'import/**/("fs")',
  'any.matches("^(a+)+$")',
  'form.name.matches(form.name)',
  '1e308 * 1e308 - 1e308 * 1e308',
  '0.0 / 0.0',
  '-1e308 * 10.0',
  '9007199254740993',
  '99999999999999999999',
  'double("NaN")',
  'double("inf")',
  'int(1e308)',
  'string(1e308)',
  'any.big.exists(a, any.big.exists(b, any.big.exists(c, a + b + c < 0.0)))',
  '"x".contains(any.texts[0]) && any.texts[0].lowerAscii() != any.texts[1]',
  'addDays(today, 1e308)',
  'addMonths(today, -1e9)',
  'any.texts[0] + any.texts[0] + any.texts[0] + any.texts[0]',
  '(((((((((((((((((((((((((((((((1)))))))))))))))))))))))))))))))',
  '!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!true',
  'any.?deep',
  'cel.bind(x, any, x)',
  'dyn(any)',
  'type(any)',
  'optional.of(any)',
  'timestamp("2026-01-01T00:00:00Z")',
  'duration("1s")',
  'b"a"',
  '`a`',
  '1u',
  'null',
];

/** What costs as much as it may; rarely put in, for the sake of time. */
const HEAVY = [
  'any.big.map(a, any.big.map(b, a + b))',
  'any.texts.map(a, any.texts.map(b, a + b + a + b))',
  'any.texts.all(a, any.texts.all(b, size(a + b) > 0))',
  'any.texts == any.texts && any.big == any.big',
  'any.big.filter(a, a in any.big).map(a, any.big)',
  'any.big.map(a, any.texts).map(b, b.map(c, c + c + c))',
  'any.big.map(a, any.big).all(x, x.all(y, sum(x) > y))',
];

const SCOPE: Scope = { ...RANDOM_SCOPE, any: 'dyn' };
const LARGE = {
  deep: { constructor: { name: 'x' }, list: [[[[]]]] },
  big: Array.from({ length: 200 }, (_, at) => at),
  texts: Array.from({ length: 200 }, (_, at) => String(at).padStart(2000, 'x')),
};

/** Well-typed at one time, ill-typed at another, with something hostile in one tree of two. */
function randomSource(random: Random): string {
  const hostile = random() < 0.5;
  const growth = {
    depth: 1 + Math.floor(random() * 6),
    wrong: pick(random, [0, 0, 0.05, 0.4]),
    planted: hostile ? pick(random, [0.03, 0.2]) : 0,
    leaves: random() < 0.04 ? HEAVY : HOSTILE,
  };
  const tokens = randomTokens(random, pick(random, ['bool', 'number', 'text', 'date', 'code'] as const), growth);
  return laidOut(random, tokens);
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value))
    Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** What must be the same afterwards: names of what everything inherits, and of what everything sees. */
const surroundings = (): string =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype, globalThis]
    .map((each) => Object.getOwnPropertyNames(each).sort().join())
    .join('\n');

/** The middle of several measurements: a pause of the garbage collector is no finding. */
function milliseconds(run: () => void): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[3]!;
}

describe('Random trees', () => {
  it('give a value or a typed error, do bounded work and change nothing', () => {
    const before = surroundings();
    const seed = fc.readConfigureGlobal().seed ?? 1;
    let [compiledOnes, values, firstMs, slowest] = [0, 0, 0, { ms: 0, source: '' }];
    let failure = '';
    for (let tree = 0; tree < TREES && failure === ''; tree += 1) {
      const random = randomFrom(seed + tree);
      const source = randomSource(random);
      const roots = frozen({ ...randomRoots(random), any: LARGE } as Roots);
      const start = performance.now();
      const compiled = compileExpression(source, SCOPE);
      if (compiled.ok) {
        compiledOnes += 1;
        const value = compiled.expression.evaluate(roots);
        if (value !== undefined) values += 1;
        const text = value === undefined ? '' : JSON.stringify(value);
        if (typeof value === 'function' || text === undefined || text.length > 200_000) failure = source;
      } else if (!compiled.issues.every(({ code, from, to }) => isIssue(code, from, to, source))) failure = source;
      const took = performance.now() - start;
      firstMs = Math.max(firstMs, took);
      if (took > MOST_MS && took > slowest.ms) {
        const again = compileExpression(source, SCOPE);
        const ms = milliseconds(
          () => void (again.ok ? again.expression.evaluate(roots) : compileExpression(source, SCOPE)),
        );
        if (ms > slowest.ms) slowest = { ms, source };
      }
    }
    expect(failure).toBe('');
    expect(surroundings()).toBe(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(compiledOnes).toBeGreaterThan(TREES / 4);
    expect(values).toBeGreaterThan(TREES / 20);
    if (!LONG) return;
    console.log(
      `  ${TREES} trees, ${compiledOnes} compiled, ${values} with a value, slowest at first ${firstMs.toFixed(1)} ms; of those over ${MOST_MS} ms, slowest repeated ${slowest.ms.toFixed(1)} ms: ${slowest.source.slice(0, 120)}`,
    );
    expect(slowest.ms).toBeLessThan(MOST_MS);
  });

  it('with hostile leaves alone are refused, unknown or plain JSON', () => {
    for (const source of [...HOSTILE, ...HEAVY]) {
      const compiled = compileExpression(source, SCOPE);
      const value = compiled.ok
        ? compiled.expression.evaluate({ ...randomRoots(randomFrom(1)), any: LARGE })
        : undefined;
      expect(value === undefined || JSON.stringify(value).length < MOST_WORK)
        .withContext(source)
        .toBeTrue();
    }
  });
});

function isIssue(code: string, from: number, to: number, source: string): boolean {
  return code.startsWith('EXPRESSION.') && from >= 0 && to >= from && to <= source.length;
}
