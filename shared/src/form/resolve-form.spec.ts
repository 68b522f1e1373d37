import { CodeList } from '#shared/definition/code-list';
import { elementsOf } from '#shared/definition/elements-of';
import { aField, aForm, codes, expectJson, SURROUNDINGS } from '#shared/form/a-form.spec-support';
import { answerText } from '#shared/form/answer-text';
import type { Answers } from '#shared/form/answers';
import { compileForm } from '#shared/form/compile-form';
import type { FormState } from '#shared/form/form-state';
import { openForm } from '#shared/form/open-form';
import { resolveForm } from '#shared/form/resolve-form';

const entry = (key: string, parent?: string, more: object = {}) => ({
  key,
  label: { zh: key },
  ...(parent && { parent }),
  ...more,
});
const codeLists = [
  CodeList.parse({
    key: 'provinces',
    name: { zh: '省' },
    entries: [entry('east'), entry('west'), entry('old', undefined, { retired: true })],
  }),
  CodeList.parse({
    key: 'cities',
    name: { zh: '市' },
    source: 'GB/T 2260',
    entries: [entry('harbour', 'east'), entry('hill', 'west'), entry('river', 'west'), entry('alone')],
  }),
];
const province = aField('choice', 'province', { list: 'provinces' });

function opened(elements: readonly unknown[], typed: Answers = {}): FormState {
  return openForm(compileForm({ form: aForm(elements), codeLists }), typed, SURROUNDINGS);
}

describe('resolveForm', () => {
  it('offers the entries under the answer, and follows it', () => {
    const state = opened([province, aField('choice', 'city', { list: 'cities', under: 'form.province' })]);
    expectJson(state.entry('/province')?.options).toEqual(['east', 'west']);
    expectJson(state.entry('/city')?.options).toEqual([]);
    expectJson(state.set('/province', 'west').find(({ pointer }) => pointer === '/city')?.options).toEqual([
      'hill',
      'river',
    ]);
    state.set('/city', 'harbour');
    expectJson(codes(state)).toEqual(['/city FIELD.NO_SUCH_OPTION']);
    state.set('/province', 'east');
    expectJson(codes(state)).toEqual([]);
  });

  it('offers the entries under each of several answers', () => {
    const provinces = aField('multiChoice', 'provinces', { list: 'provinces' });
    const state = opened([provinces, aField('multiChoice', 'cities', { list: 'cities', under: 'form.provinces' })]);
    state.set('/provinces', ['west', 'east']);
    expectJson(state.entry('/cities')?.options).toEqual(['harbour', 'hill', 'river']);
  });

  it('reads the row that the choice stands in', () => {
    const columns = [province, aField('choice', 'city', { list: 'cities', under: 'row.province' })];
    const state = opened([{ kind: 'table', key: 't', label: { zh: '表' }, max: 3, columns }], {
      t: [{ province: 'east' }, { province: 'west' }],
    });
    expectJson(state.entry('/t/0/city')?.options).toEqual(['harbour']);
    expectJson(state.entry('/t/1/city')?.options).toEqual(['hill', 'river']);
  });

  it('offers no retired entry, but reads the label of one that was chosen earlier', () => {
    const definition = { form: aForm([province]), codeLists };
    const [element] = elementsOf(resolveForm(definition));
    expect(answerText(element!, 'old', 'zh', () => undefined)).toBe('old');
    expectJson(codes(opened([province], { province: 'old' }))).toEqual(['/province FIELD.NO_SUCH_OPTION']);
  });

  it('is the form itself without code lists, and made once with them', () => {
    const plain = { form: aForm([aField('text', 'a')]), codeLists };
    expect(resolveForm(plain)).toBe(plain.form);
    const listed = { form: aForm([province]), codeLists };
    expect(resolveForm(listed)).toBe(resolveForm(listed));
    expectJson(opened([aField('choice', 'gone', { list: 'none' })]).entry('/gone')?.options).toEqual([]);
  });

  it('takes either options or a list', () => {
    const options = [{ key: 'x', label: { zh: '甲' } }];
    for (const wrong of [{}, { options, list: 'provinces' }, { options, under: 'form.a' }])
      expect(() => aForm([aField('choice', 'c', wrong)])).toThrow();
  });

  it('compiles a list of the most entries in little more than their parents take', () => {
    const parents = Array.from({ length: 30 }, (_, n) => entry(`p${n}`));
    const entries = Array.from({ length: 2000 }, (_, n) => entry(`e${n}`, `p${n % 30}`));
    const lists = [
      CodeList.parse({ key: 'parents', name: { zh: '上级' }, entries: parents }),
      CodeList.parse({ key: 'many', name: { zh: '多' }, entries }),
    ];
    const form = aForm([
      aField('choice', 'p', { list: 'parents' }),
      aField('choice', 'c', { list: 'many', under: 'form.p' }),
    ]);
    const compiled = compileForm({ form, codeLists: lists });
    expect(new Set(compiled.elements.get('c')?.options.map(({ visibleWhen }) => visibleWhen)).size).toBe(30);
    const state = openForm(compiled, { p: 'p7' }, SURROUNDINGS);
    expect(state.entry('/c')?.options?.length).toBe(67);
  });
});
