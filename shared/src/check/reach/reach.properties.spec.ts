import * as fc from 'fast-check';
import type { Json } from '#shared/kernel/json';
import type { Form } from '#shared/definition/form';
import type { FormElement } from '#shared/definition/form-element';
import { compileForm } from '#shared/form/compile-form';
import { aField, aForm } from '#shared/form/a-form.spec-support';
import type { Answers } from '#shared/form/answers';
import { openForm } from '#shared/form/open-form';
import { subjectOf } from '#shared/check/subject';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { conditionsOf } from '#shared/check/reach/places';
import { canHold } from '#shared/check/reach/reach';

const options = ['x', 'y', 'z'].map((key) => ({ key, label: { zh: key } }));

/** A condition over some of the fields of each kind that stand earlier. */
function condition(at: number): fc.Arbitrary<string> {
  const of = (kind: number) => fc.nat({ max: Math.floor((at - 1 - kind) / 4) }).map((n) => `form.f${n * 4 + kind}`);
  const literal = fc.constantFrom('x', 'y', 'nowhere');
  const atoms = [
    of(0).map((path) => path),
    ...(at > 1 ? [fc.tuple(of(1), literal).map(([path, value]) => `${path} == "${value}"`)] : []),
    ...(at > 2 ? [fc.tuple(of(2), literal).map(([path, value]) => `"${value}" in ${path}`)] : []),
    ...(at > 3
      ? [
          fc
            .tuple(of(3), fc.constantFrom('<', '>=', '=='), fc.integer({ min: -1, max: 11 }))
            .map(([path, sign, n]) => `${path} ${sign} ${n}`),
        ]
      : []),
  ];
  const atom = fc.oneof(
    ...atoms,
    of(0).map((path) => `has(${path})`),
  );
  const turned = fc.tuple(atom, fc.boolean()).map(([text, not]) => (not ? `!(${text})` : text));
  return fc
    .array(turned, { minLength: 1, maxLength: 3 })
    .chain((parts) => fc.constantFrom(' && ', ' || ').map((sign) => parts.join(sign)));
}

function element(at: number): fc.Arbitrary<FormElement> {
  const kind = (['yesNo', 'choice', 'multiChoice', 'number'] as const)[at % 4]!;
  const more = kind === 'number' ? { min: 0, max: 10 } : kind === 'yesNo' ? {} : { options };
  if (at === 0) return fc.constant(aField(kind, 'f0', more));
  return fc
    .option(condition(at), { nil: undefined })
    .map((visibleWhen) => aField(kind, `f${at}`, { ...more, visibleWhen }));
}

const form: fc.Arbitrary<Form> = fc
  .tuple(...Array.from({ length: 8 }, (_, at) => element(at)))
  .map((elements) => aForm(elements));

const answer: Record<string, fc.Arbitrary<Json>> = {
  yesNo: fc.boolean(),
  choice: fc.constantFrom('x', 'y', 'z'),
  multiChoice: fc.subarray(['x', 'y', 'z'], { minLength: 1 }),
  number: fc.integer({ min: 0, max: 10 }),
};
const answers = fc.record(
  Object.fromEntries(
    Array.from({ length: 8 }, (_, at) => [`f${at}`, answer[['yesNo', 'choice', 'multiChoice', 'number'][at % 4]!]!]),
  ),
  { requiredKeys: [] },
);
const surroundings = { applicant: { kind: 'person', name: 'x' }, today: '2026-11-24' } as const;

describe('canHold', () => {
  it('never calls a place unreachable that some applicant sees', () => {
    fc.assert(
      fc.property(form, fc.array(answers, { minLength: 1, maxLength: 20 }), (made, tries) => {
        const definition = { ...tinyDefinition(), form: made };
        const subject = subjectOf(definition);
        const compiled = compileForm({ form: made });
        const seen = new Set(
          tries.flatMap((typed) =>
            openForm(compiled, typed as Answers, surroundings)
              .entries()
              .filter((entry) => entry.visible)
              .map((entry) => entry.pointer),
          ),
        );
        for (const [key, place] of subject.elements)
          if (seen.has(`/${key}`)) expect(canHold(subject, conditionsOf(subject, place)).kind).toBe('possible');
      }),
    );
  });

  it('shows answers under which the form itself shows the place', () => {
    fc.assert(
      fc.property(form, (made) => {
        const subject = subjectOf({ ...tinyDefinition(), form: made });
        const compiled = compileForm({ form: made });
        for (const [key, place] of subject.elements) {
          const verdict = canHold(subject, conditionsOf(subject, place));
          expect(verdict.kind).not.toBe('undecided');
          if (verdict.kind === 'possible')
            expect(openForm(compiled, verdict.answers, surroundings).entry(`/${key}`)?.visible).toBeTrue();
        }
      }),
    );
  });

  it('tries a bounded number of answers for a whole definition, and says where it stopped', () => {
    const numbers = Array.from({ length: 14 }, (_, at) => aField('number', `n${at}`));
    const never = (from: number) => `${numbers.map((_, at) => `form.n${at}`).join(' + ')} < -${from + 1}.0`;
    const hard = Array.from({ length: 12 }, (_, at) => aField('text', `hard${at}`, { visibleWhen: never(at) }));
    const easy = aField('text', 'easy', { visibleWhen: 'form.n0 > 3.0' });
    const verdicts = (elements: FormElement[]) => {
      const subject = subjectOf({ ...tinyDefinition(), form: aForm([...numbers, ...elements]) });
      return elements.map(({ key }) => canHold(subject, conditionsOf(subject, subject.elements.get(key)!)).kind);
    };
    expect(verdicts([easy])).toEqual(['possible']);
    expect(verdicts([...hard, easy])).toEqual(Array<string>(13).fill('undecided') as never[]);
  });

  it('decides a form of a hundred questions, each hanging on the one before', () => {
    const chain = Array.from({ length: 98 }, (_, at) =>
      aField('choice', `c${at}`, { options, ...(at > 0 && { visibleWhen: `form.c${at - 1} != "z"` }) }),
    );
    const far = aField('text', 'far', { visibleWhen: 'form.c60 == "x" && form.c61 == "y" && form.c60 == "y"' });
    const near = aField('text', 'near', { visibleWhen: 'form.c60 == "x" && form.c61 == "y" && form.c3 == "y"' });
    const subject = subjectOf({ ...tinyDefinition(), form: aForm([...chain, far, near]) });
    const verdict = (key: string) => canHold(subject, conditionsOf(subject, subject.elements.get(key)!)).kind;
    expect(verdict('far')).toBe('never');
    expect(verdict('near')).toBe('possible');
  });
});
