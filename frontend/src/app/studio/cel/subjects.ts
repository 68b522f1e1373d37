import type { ChoiceOption } from '#shared/definition/choice-option';
import type { Definition } from '#shared/definition/definition';
import { type FormElement, holdsRows, rowElements } from '#shared/definition/form-element';
import { optionsOf } from '#shared/definition/field-kind/choice';
import { kindOf } from '#shared/definition/field-kinds';
import { resolveForm } from '#shared/form/resolve-form';
import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import { valueAt } from '../edit/patch';
import { type Comparator, type Comparison, WITH_NOTHING, WITH_SEVERAL } from './sentence';

/** What a sentence may be about: a path with its name, how it may be compared, and what with. */
export interface Subject {
  readonly path: string;
  readonly label: Text;
  readonly measure: 'choice' | 'several' | 'number' | 'money' | 'yesNo' | 'text' | 'presence';
  /** What may be chosen, for choices. */
  readonly options: readonly Pick<ChoiceOption, 'key' | 'label'>[];
}

/** The comparators of each measure, the usual one first. */
export const COMPARATORS_OF = {
  choice: ['is', 'isNot', 'oneOf', 'given', 'missing'],
  several: ['contains', 'lacks', 'anyOf', 'onlyOf', 'otherThan', 'given', 'missing'],
  number: ['above', 'atLeast', 'below', 'atMost', 'is', 'isNot', 'given', 'missing'],
  money: ['above', 'atLeast', 'below', 'atMost', 'is', 'isNot', 'given', 'missing'],
  yesNo: ['yes', 'no', 'given', 'missing'],
  text: ['given', 'missing', 'is', 'isNot'],
  presence: ['given', 'missing'],
} as const satisfies Record<Subject['measure'], readonly Comparator[]>;

const APPLICANT: Subject = {
  path: 'applicant.kind',
  label: { zh: '申请人类型', en: 'Kind of applicant' },
  measure: 'choice',
  options: [
    { key: 'person', label: { zh: '个人', en: 'Person' } },
    { key: 'organisation', label: { zh: '单位', en: 'Organisation' } },
  ],
};

/** Everything that a condition at a place may be about: answers of the whole form, those of its own row first, and the applicant. */
export function subjectsFor(definition: Definition, at: Pointer): readonly Subject[] {
  const rows = /^(.*\/elements\/\d+)\/(?:elements|columns)\/\d+/.exec(at)?.[1];
  const form = resolveForm(definition);
  const own = rows === undefined ? undefined : (valueAt({ form }, rows) as unknown as FormElement | undefined);
  const inRow =
    own !== undefined && holdsRows(own) ? rowElements(own).flatMap((element) => subjectOf(element, 'row')) : [];
  const inForm = form.pages.flatMap((page) =>
    page.sections.flatMap((section) => section.elements.flatMap((element) => subjectOf(element, 'form'))),
  );
  return [...inRow, ...inForm, APPLICANT];
}

function subjectOf(element: FormElement, root: 'form' | 'row'): readonly Subject[] {
  const about = { path: `${root}.${element.key}`, label: element.label };
  if (holdsRows(element)) return [{ ...about, measure: 'presence', options: [] }];
  switch (element.kind) {
    case 'choice':
      return [{ ...about, measure: 'choice', options: optionsOf(element) }];
    case 'multiChoice':
      return [{ ...about, measure: 'several', options: optionsOf(element) }];
    case 'number':
    case 'money':
    case 'yesNo':
      return [{ ...about, measure: element.kind, options: [] }];
    case 'computed':
      return [
        {
          ...about,
          measure: element.result === 'double' ? 'number' : element.result === 'bool' ? 'yesNo' : 'text',
          options: [],
        },
      ];
    default:
      return kindOf(element).answered
        ? [{ ...about, measure: kindOf(element).valueType(element) === 'string' ? 'text' : 'presence', options: [] }]
        : [];
  }
}

/** The comparison that a subject begins with. */
export function firstComparison(subject: Subject): Comparison {
  return withComparator(subject, COMPARATORS_OF[subject.measure][0]);
}

/** A comparison of the subject with that comparator and a value that fits it; a former value is kept where it fits. */
export function withComparator(subject: Subject, comparator: Comparator, before?: Comparison['value']): Comparison {
  const about = { subject: subject.path, comparator };
  if (WITH_NOTHING.has(comparator)) return about;
  if (subject.measure === 'number' || subject.measure === 'money')
    return { ...about, value: typeof before === 'number' ? before : 0 };
  const texts = [before ?? []].flat().filter((text) => typeof text === 'string');
  const first = texts[0] ?? subject.options[0]?.key ?? '';
  return { ...about, value: WITH_SEVERAL.has(comparator) ? (texts.length > 0 ? texts : [first]) : first };
}
