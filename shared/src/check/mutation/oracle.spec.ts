import { Definition } from '#shared/definition/definition';
import type { Json } from '#shared/kernel/json';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { GOLDEN_DEFINITIONS } from '#shared/check/golden-definitions.spec-support';
import { GOLDEN_APPLICANTS } from '#shared/check/mutation/golden-applicants.spec-support';
import { officersOf } from '#shared/check/mutation/officers.spec-support';
import { baselineOf, judge } from '#shared/check/mutation/oracle.spec-support';
import { changed } from '#shared/check/mutation/spots.spec-support';
import { QINGHE } from '#shared/check/qinghe.spec-support';

const setting = { calendar: [CALENDAR_2026], officers: officersOf(QINGHE), seed: 1 };
const SIGN = 'signboard-setup';
const read = (item: string): Definition =>
  Definition.parse(GOLDEN_DEFINITIONS.find((golden) => golden.item === item)!.definition);
const baseline = (item: string) => baselineOf(item, read(item), GOLDEN_APPLICANTS[item]!, 8, 4, setting);

describe('people who go through an item by the real rules', () => {
  for (const { item } of GOLDEN_DEFINITIONS)
    it(`are not stranded in ${item} as it is, and some are granted`, () => {
      const base = baseline(item);
      expect(base.people.length).toBe(8);
      expect([...base.stranded]).toEqual([]);
      expect(base.granted).toBeGreaterThan(0);
      expect(judge(base, base.definition, 2, { ...setting, seed: 2 })).toEqual({ stranded: [], narrowed: false });
    });

  const sign = read(SIGN);
  const stepAt = sign.chain.steps.findIndex(({ kind }) => kind === 'task');
  const task = sign.chain.steps[stepAt]!;
  const textAt = ['form', 'pages', 1, 'sections', 0, 'elements', 0];
  const text = sign.form.pages[1]!.sections[0]!.elements[0]!;
  const field = (more: object): readonly [readonly (string | number)[], Json] => [textAt, { ...text, ...more } as Json];
  const step = (more: object): readonly [readonly (string | number)[], Json] => [
    ['chain', 'steps', stepAt],
    { ...task, ...more } as Json,
  ];
  const outcomes = task.kind === 'task' ? task.outcomes : [];
  const CASES = [
    [
      'a text that must be longer than it may be',
      ...field({ minLength: 50, maxLength: 10 }),
      /^cannot apply: FIELD\.TOO_/,
    ],
    [
      'a question that nobody can type into',
      ...field({ readonlyWhen: 'true', required: true }),
      /^cannot apply: FIELD\.REQUIRED/,
    ],
    [
      'a check that always fails',
      ...field({ checks: [{ holds: 'false', message: { zh: '不行', en: 'No' } }] }),
      /CHECK\.FAILED/,
    ],
    ['a post that nobody holds', ...step({ posts: ['no.body'] }), /^nobody can act at/],
    ['more people than there are', ...step({ mode: 'all', heads: 9 }), /^nobody can act at/],
    [
      'outcomes that lead back for ever',
      ...step({ outcomes: outcomes.map((outcome) => ({ ...outcome, next: task.key })) }),
      /^endless at/,
    ],
  ] as const;

  for (const [name, steps, value, words] of CASES)
    it(`are stranded by ${name}`, () => {
      const mutant = Definition.parse(changed(sign as Json, steps, value));
      const { stranded } = judge(baseline(SIGN), mutant, 4, setting);
      expect(stranded.some((line) => words.test(line)))
        .withContext(stranded.join('; '))
        .toBeTrue();
    });

  it('are turned away in words, not stranded, where a choice is not offered any more', () => {
    const at = sign.form.pages.flatMap((page, p) =>
      page.sections.flatMap((section, s) =>
        section.elements.flatMap((element, e) =>
          element.kind === 'choice' && (element.options?.length ?? 0) > 2
            ? [['form', 'pages', p, 'sections', s, 'elements', e, 'options', 0]]
            : [],
        ),
      ),
    )[0]!;
    const judged = judge(baseline(SIGN), Definition.parse(changed(sign as Json, at, undefined)), 1, setting);
    expect(judged).toEqual({ stranded: [], narrowed: true });
  });
});
