import { FormElement } from '#shared/definition/form-element';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { compileForm } from '#shared/form/compile-form';
import { openForm } from '#shared/form/open-form';
import { SAMPLES, SAMPLE_PERSON, sampleAnswers } from '../../sample/samples';
import { optionsFrom } from '../../edit/options-from-lines';
import { CONCEPT_ENTRIES, KIND_ENTRIES, matching } from './palette-entries';

describe('The palette', () => {
  for (const entry of [...KIND_ENTRIES, ...CONCEPT_ENTRIES]) {
    it(`makes a valid element for ${entry.id}`, () => {
      expect(FormElement.safeParse(entry.make()).error?.issues ?? []).toEqual([]);
    });
  }

  it('finds by Chinese, English and key', () => {
    expect(['数字', 'number', 'NUMBER'].map((words) => matching(KIND_ENTRIES, words)[0]?.id)).toEqual([
      'number',
      'number',
      'number',
    ]);
    expect(matching(KIND_ENTRIES, '没有这种')).toEqual([]);
  });
});

describe('Sample applicants', () => {
  it('give answers of the right shape to every kind', () => {
    const kinds = tinyDefinition(({ form }) =>
      form.pages.push({
        key: 'kinds',
        title: { zh: '各种' },
        sections: [
          {
            key: 'each',
            elements: KIND_ENTRIES.map((entry, at) => ({ ...entry.make(), key: `k${at}` }) as FormElement),
          },
        ],
      }),
    );
    for (const sample of SAMPLES) {
      const state = openForm(compileForm(kinds), sampleAnswers(kinds.form, sample), {
        applicant: SAMPLE_PERSON,
        today: '2026-11-24',
      });
      expect(state.issues().filter(({ code }) => code === 'FIELD.MALFORMED'))
        .withContext(sample)
        .toEqual([]);
    }
  });
});

describe('Pasted lines', () => {
  it('become options with fresh keys; known labels keep theirs', () => {
    const before = [{ key: 'hot', label: { zh: '热食' }, hint: { zh: '炒菜' } }];
    expect(optionsFrom('热食\n 冷食 | Cold food\n\n热食\n糕点', before)).toEqual([
      { key: 'hot', label: { zh: '热食' }, hint: { zh: '炒菜' } },
      { key: 'coldFood', label: { zh: '冷食', en: 'Cold food' } },
      { key: 'option', label: { zh: '糕点' } },
    ]);
  });
});
