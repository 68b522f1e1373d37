import * as fc from 'fast-check';
import { compilePattern } from '#shared/expression/pattern';

function matches(source: string, text: string): boolean {
  const compiled = compilePattern(source);
  if (!compiled.ok) throw new Error(`${source}: ${compiled.issues[0]?.code}`);
  return compiled.pattern.matches(text);
}

/** trust.md, 0.5: patterns on which a backtracking engine needs seconds for 28 characters. */
const CATASTROPHIC = [
  '^(\\p{L}+[ -]?)+$',
  '^(a+)+$',
  '^(a|aa)+$',
  '^(a|a?)+$',
  '^(.*a){20}$',
  '(x+x+)+y',
  '\\s+$',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '^(?:.*?,){11}P$',
  '(.*)(.*)(.*)(.*)(.*)!',
];

describe('A pattern of an administrator', () => {
  const fitting: readonly (readonly [source: string, text: string, fits: boolean])[] = [
    ['[A-Z]{2}\\d{6}', 'JY123456', true],
    ['[A-Z]{2}\\d{6}', 'xJY123456', false],
    ['^\\d{6}$', '350100', true],
    ['^\\d{6}$', '350100\n', false],
    ['a|ab', 'ab', true],
    ['[一-龥]{2,4}', '青禾市', true],
    ['[\\u4e00-\\u9fa5]+', '青禾', true],
    ['\\\\u4e00', '\\u4e00', true],
    ['\\p{Han}+号', '青禾2号', false],
    ['(?i)jy', 'JY', true],
    ['.', '🙂', true],
    ['(?<year>\\d{4})年', '2026年', true],
    ['a*', 'a'.repeat(4000), true],
    ['a*', 'a'.repeat(4001), false],
  ];
  for (const [source, text, fits] of fitting) {
    it(`${source} ${fits ? 'fits' : 'does not fit'} ${text.slice(0, 20)}`, () =>
      expect(matches(source, text)).toBe(fits));
  }

  const refused: readonly (readonly [source: string, code: string, piece: string])[] = [
    ['^(?=.*[A-Z]).+$', 'PATTERN.LOOKAROUND', '(?='],
    ['a(?!b)', 'PATTERN.LOOKAROUND', '(?!'],
    ['a(?<!b)', 'PATTERN.LOOKAROUND', '(?<!b)'],
    ['(a)\\1', 'PATTERN.BACKREFERENCE', '\\1'],
    ['(?<n>a)\\k<n>', 'PATTERN.BACKREFERENCE', '\\k'],
    ['a++', 'PATTERN.POSSESSIVE', '++'],
    ['(?>a)', 'PATTERN.POSSESSIVE', '(?>'],
    ['[0-9', 'PATTERN.UNCLOSED', '[0-9'],
    ['(a', 'PATTERN.UNCLOSED', '(a'],
    ['[9-0]', 'PATTERN.RANGE', '9-0'],
    ['\\p{Nothing}', 'PATTERN.RANGE', '\\p{Nothing}'],
    ['\\y', 'PATTERN.ESCAPE', '\\y'],
    ['*a', 'PATTERN.REPEAT', '*'],
    ['a{2000}', 'PATTERN.REPEAT', '{2000}'],
    ['(a{30}){20}', 'PATTERN.TOO_LARGE', '(a{30}){20}'],
    ['('.repeat(501), 'PATTERN.TOO_LARGE', '('.repeat(501)],
    ['(?z)a', 'PATTERN.SYNTAX', '(?z'],
  ];
  for (const [source, code, piece] of refused) {
    it(`${source.slice(0, 20)} is refused: ${code}`, () => {
      const compiled = compilePattern(source);
      const [issue] = compiled.ok ? [] : compiled.issues;
      expect([issue?.code, issue && source.slice(issue.from, issue.to)]).toEqual([code, piece]);
      expect(issue?.message.zh !== undefined && issue.message.en !== undefined).toBeTrue();
    });
  }

  for (const source of CATASTROPHIC) {
    it(`${source} stays cheap where backtracking would take for ever`, () => {
      for (const text of ['a'.repeat(3999) + '!', `${' a'.repeat(1999)}!`, 'x'.repeat(4000)])
        expect(typeof matches(source, text)).toBe('boolean');
    });
  }

  it('means what it means in the browser, for what both can read', () => {
    const leaf = fc.constantFrom('a', 'b', '一', '.', '[ab]', '[^a]', '\\d', '\\w', '(?:)');
    const pattern = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `${a}${b}`),
        fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `(${a}|${b})`),
        fc.tuple(tie('tree'), fc.constantFrom('*', '+', '?', '{1,3}', '*?')).map(([a, sign]) => `(?:${a})${sign}`),
      ),
    })).tree;
    fc.assert(
      fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b', '一', '1'), maxLength: 6 }), (source, text) => {
        expect(matches(source, text)).toBe(new RegExp(`^(?:${source})$`, 'u').test(text));
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    const signs = fc.constantFrom(...'ab1()[]{}*+?|\\^$.-,:=!<>pPudxk一'.split(''));
    const source = fc.oneof(fc.string({ unit: signs, maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 30 }));
    fc.assert(
      fc.property(source, fc.string({ maxLength: 30, unit: 'binary' }), (typed, text) => {
        const compiled = compilePattern(typed);
        if (compiled.ok) expect(typeof compiled.pattern.matches(text)).toBe('boolean');
        else
          for (const { from, to } of compiled.issues) expect(from >= 0 && to >= from && to <= typed.length).toBeTrue();
      }),
    );
  });
});
