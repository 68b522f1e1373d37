import * as fc from 'fast-check';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { joined, withGroup, withPart } from './change-sentence';
import { readSentence } from './read-sentence';
import { COMPARATORS, type Comparison, type Sentence, WITH_NOTHING, WITH_SEVERAL } from './sentence';
import { conditionWords } from './condition-words';
import { firstComparison, subjectsFor } from './subjects';
import { typeIssues } from './type-issues';
import { writeSentence } from './write-sentence';

const NUMERIC = new Set(['above', 'atLeast', 'below', 'atMost']);

const comparison: fc.Arbitrary<Comparison> = fc
  .tuple(
    fc.constantFrom('form.a', 'row.b', 'form.person.name'),
    fc.constantFrom(...COMPARATORS),
    fc.string(),
    fc.integer({ min: -999, max: 999 }),
    fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
  )
  .map(([subject, comparator, text, number, texts]) => {
    if (WITH_NOTHING.has(comparator)) return { subject, comparator };
    if (WITH_SEVERAL.has(comparator)) return { subject, comparator, value: texts };
    return { subject, comparator, value: NUMERIC.has(comparator) ? number / 4 : text };
  });

const group = (join: 'and' | 'or', part: fc.Arbitrary<Comparison | Sentence>): fc.Arbitrary<Sentence> =>
  fc.array(part, { minLength: 2, maxLength: 4 }).map((parts) => ({ join, parts }));

const sentence: fc.Arbitrary<Sentence> = fc.oneof(
  comparison.map((only): Sentence => ({ join: 'and', parts: [only] })),
  group('and', fc.oneof({ weight: 3, arbitrary: comparison }, group('or', comparison))),
  group('or', fc.oneof({ weight: 3, arbitrary: comparison }, group('and', comparison))),
);

describe('A condition as a sentence', () => {
  it('is read back from the text that it writes', () => {
    fc.assert(
      fc.property(sentence, (said) => expect(readSentence(writeSentence(said))).toEqual(said)),
      { numRuns: 300 },
    );
  });

  it('is said in words that know its place', () => {
    const words = (at: string, source: string) => conditionWords(tinyDefinition(), at, source, 'zh');
    const inRow = '/form/pages/0/sections/0/elements/6/elements/1/visibleWhen';
    expect(words('/form/pages/1/visibleWhen', 'form.online || (form.area >= 3.5 && form.sort == "a")')).toBe(
      '网上经营 为是，或者（面积 不小于 3.5，并且 种类 是 甲）',
    );
    expect(words(inRow, 'row.person == "x"')).toBe('姓名 是“x”');
    expect(words('/form/pages/0/sections/0/elements/3/default', 'form.online ? "a" : "b"')).toBe(
      '若 网上经营 为是，则 甲，否则 乙',
    );
    expect(words(inRow, 'form.')).toBe('form.');
  });

  it('is left as text where it says more, or cannot be read', () => {
    const rich = [
      'form.a + 1 > 2',
      'size(form.a) > 2',
      'form.list[0] == 1',
      'form.a == form.b',
      '(form.a && (form.b || (form.c && form.d)))',
      'form.a.exists(r, r.b > 3)',
      'form.',
      '',
      '"x',
      'a',
      'form.a # b',
      'form.a ? form.b : form.c',
    ];
    for (const source of rich) expect(readSentence(source)).withContext(source).toBeUndefined();
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ maxLength: 40 }), (source) => expect(() => readSentence(source)).not.toThrow()));
  });

  it('begins with a comparison that fits its subject', () => {
    const definition = tinyDefinition();
    for (const subject of subjectsFor(definition, '/form/pages/1')) {
      const source = writeSentence({ join: 'and', parts: [firstComparison(subject)] });
      expect(typeIssues(definition, '/form/pages/1/visibleWhen', source))
        .withContext(source)
        .toEqual([]);
    }
  });

  it('sees the own row inside a group only', () => {
    const paths = (at: string) => subjectsFor(tinyDefinition(), at).map(({ path }) => path);
    expect(paths('/form/pages/0/sections/0/elements/6/elements/1/visibleWhen')).toContain('row.person');
    expect(paths('/form/pages/0/sections/0/elements/2/visibleWhen')).not.toContain('row.person');
  });

  it('grows by and, or and groups, one group deep', () => {
    const one: Comparison = { subject: 'form.a', comparator: 'yes' };
    const two = joined({ join: 'and', parts: [one] }, 'or', one)!;
    expect(writeSentence(two)).toBe('form.a || form.a');
    const three = joined(two, 'and', one)!;
    expect(writeSentence(three)).toBe('(form.a || form.a) && form.a');
    expect(joined(three, 'or', one)).toBeUndefined();
    expect(writeSentence(withGroup(two, one))).toBe('form.a || form.a || (form.a && form.a)');
    expect(writeSentence(withPart(three, 0, undefined))).toBe('form.a');
  });
});
