import type { Field } from '#shared/definition/field';
import { Form } from '#shared/definition/form';
import type { FormElement } from '#shared/definition/form-element';
import type { Answers } from '#shared/form/answers';
import { compileForm } from '#shared/form/compile-form';
import type { FormState, FormSurroundings } from '#shared/form/form-state';
import { openForm } from '#shared/form/open-form';

/** A form for a spec, checked by its schema: each argument is the elements of one section, all on one page. */
export function aForm(...sections: readonly (readonly unknown[])[]): Form {
  return Form.parse({
    pages: [
      {
        key: 'page',
        title: { zh: '页' },
        sections: sections.map((elements, index) => ({ key: `section${index + 1}`, elements })),
      },
    ],
  });
}

/** A field of a kind with a key, and whatever else it has. */
export function aField(kind: Field['kind'], key: string, more: object = {}): FormElement {
  return { kind, key, label: { zh: key }, ...more } as unknown as FormElement;
}

export const SURROUNDINGS: FormSurroundings = {
  applicant: { kind: 'person', name: '张伟', mobile: '13800000000' },
  today: '2026-11-24',
};

/** A form of these elements, in use. */
export function open(elements: readonly unknown[], typed: Answers = {}, kept?: Answers): FormState {
  return openForm(compileForm({ form: aForm(elements) }), typed, SURROUNDINGS, kept);
}

/** JSON refers to itself, too deep for the types of a matcher. */
export function expectJson(value: unknown): jasmine.Matchers<unknown> {
  return expect(value);
}

/** Where something is wrong, and what. */
export function codes(state: FormState): string[] {
  return state.issues().map(({ pointer, code }) => `${pointer} ${code}`);
}

export const MESSAGE = { zh: '面积对不上。', en: 'The areas do not fit.' };
