import type { Definition } from '#shared/definition/definition';
import type { FormElement } from '#shared/definition/form-element';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';

const label = { zh: '问', en: 'Question' };
/** The schema allows so many elements a section. */
const SECTION = 100;

const choice = (key: string, visibleWhen?: string): FormElement => ({
  ...{ kind: 'choice', key, label, required: true },
  options: ['a', 'b', 'c'].map((each) => ({ key: each, label })),
  ...(visibleWhen !== undefined && { visibleWhen }),
});

const asked = (count: number, make: (n: number) => FormElement): FormElement[] =>
  Array.from({ length: count }, (_, n) => make(n));

const before = (n: number, most: number, say: (key: string) => string): string | undefined =>
  n === 0 ? undefined : texts(Math.min(most, n), (back) => say(`form.q${n - 1 - back}`)).join(' && ');

const texts = (count: number, say: (n: number) => string): string[] => Array.from({ length: count }, (_, n) => say(n));

function withPages(elements: readonly FormElement[]): Definition {
  return tinyDefinition(({ form }) => {
    for (let at = 0; at < elements.length; at += SECTION) {
      const sections = [{ key: `s${at}`, elements: elements.slice(at, at + SECTION) }];
      form.pages.push({ key: `p${at}`, title: label, sections });
    }
  });
}

/** Forms that ask more of the thinking than careful authors write. */
export const HOSTILE_FORMS: Readonly<Record<string, Definition>> = {
  'a thousand choices, each hanging on the one before': withPages(
    asked(1000, (n) =>
      choice(
        `q${n}`,
        before(n, 1, (key) => `${key} == "a"`),
      ),
    ),
  ),
  'four hundred choices, each hanging on twenty before': withPages(
    asked(400, (n) =>
      choice(
        `q${n}`,
        before(n, 20, (key) => `${key} != "b"`),
      ),
    ),
  ),
  'three hundred choices, each hanging on the one before and one long before': withPages(
    asked(300, (n) => choice(`q${n}`, n === 0 ? undefined : `form.q${n - 1} == "a" && form.q${n >> 1} != "a"`)),
  ),
  'two thousand conditions over one choice and one number': withPages([
    choice('main'),
    ...asked(2000, (n) => ({
      ...{ kind: 'text', key: `t${n}`, label, required: true },
      visibleWhen: `form.main != "${'abc'[n % 3]}" && form.area > ${n % 97}.0 && form.area < ${(n % 89) + 5}.5`,
    })),
  ]),
  'a choice of five hundred, each on a condition': withPages([
    choice('main'),
    {
      ...{ kind: 'choice', key: 'big', label, required: true },
      options: Array.from({ length: 500 }, (_, n) => ({
        ...{ key: `o${n}`, label, visibleWhen: `form.area > ${n}.0 || form.main == "${'abc'[n % 3]}"` },
      })),
    },
  ]),
};
