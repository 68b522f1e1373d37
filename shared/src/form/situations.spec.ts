import { Form } from '#shared/definition/form';
import { Situation } from '#shared/definition/situation';
import { aField, expectJson, SURROUNDINGS } from '#shared/form/a-form.spec-support';
import { answerRoots } from '#shared/form/answer-roots';
import type { Answers } from '#shared/form/answers';
import { compileForm } from '#shared/form/compile-form';
import { findCycles } from '#shared/form/dependencies';
import type { FormSource } from '#shared/form/form-source';
import type { FormState } from '#shared/form/form-state';
import { openForm } from '#shared/form/open-form';
import { situationOf } from '#shared/form/situation-of';

const page = (key: string, ...elements: readonly unknown[]) => ({
  key,
  title: { zh: key },
  sections: [{ key: `${key}Section`, elements }],
});

/** New and renewal by one question; renewal asks for the old number, new for the plan, both for the name. */
function item(
  more: readonly object[] = [{ key: 'renewal', when: 'form.sort == "renew"', pages: ['guide', 'old', 'both'] }],
): FormSource {
  const sort = aField('text', 'sort');
  const form = Form.parse({
    pages: [
      page('guide', sort),
      page('old', aField('text', 'number', { required: true })),
      page('plan', aField('text', 'plan', { required: true })),
      page('both', aField('text', 'name'), aField('text', 'why', { visibleWhen: 'situation == "renewal"' })),
    ],
    guide: ['sort'],
  });
  const first = { key: 'new', when: 'form.sort == "new"', pages: ['guide', 'plan', 'both'] };
  return { form, situations: [first, ...more].map((each) => Situation.parse({ name: { zh: '情形' }, ...each })) };
}

const opened = (definition: FormSource, typed: Answers = {}): FormState =>
  openForm(compileForm(definition), typed, SURROUNDINGS);
const shown = (state: FormState): string[] =>
  state.entries().flatMap(({ pointer, visible }) => (/^#\/\w+$/.test(pointer) && visible ? [pointer.slice(2)] : []));

describe('situations', () => {
  it('are unknown until the guide is answered; then only what all of them ask is asked', () => {
    const state = opened(item());
    expect(state.situation()).toBeUndefined();
    expect(shown(state)).toEqual(['guide', 'both']);
  });

  it('hide the pages of the others with all their answers, and bring them back as typed', () => {
    const state = opened(item(), { sort: 'new', plan: '甲', number: '1', name: '乙', why: '丙' });
    expect(state.situation()).toBe('new');
    expectJson(state.answers()).toEqual({ sort: 'new', plan: '甲', name: '乙' });
    const changed = state.set('/sort', 'renew').map(({ pointer }) => pointer);
    expect(changed).toEqual(
      jasmine.arrayWithExactContents([
        '/sort',
        '#/old',
        '#/old/oldSection',
        '/number',
        '#/plan',
        '#/plan/planSection',
        '/plan',
        '/why',
      ]),
    );
    expect(state.situation()).toBe('renewal');
    expectJson(state.answers()).toEqual({ sort: 'renew', number: '1', name: '乙', why: '丙' });
    expect(state.entry('/plan')?.visible).toBeFalse();
    state.set('/sort', 'new');
    expectJson(state.answers()).toEqual({ sort: 'new', plan: '甲', name: '乙' });
  });

  it('of which several hold are the first, and the last without condition is the otherwise', () => {
    const definition = item([{ key: 'other' }]);
    expect(opened(definition, { sort: 'new' }).situation()).toBe('new');
    expect(opened(definition, { sort: 'x' }).situation()).toBe('other');
    expect(shown(opened(definition))).toEqual(['guide', 'old', 'plan', 'both']);
  });

  it('are told to every expression outside the form as the form tells it', () => {
    const definition = item();
    for (const sort of ['new', 'renew', 'x']) {
      const state = opened(definition, { sort });
      expect(situationOf(definition, state.answers(), SURROUNDINGS)?.key).toBe(state.situation());
      expectJson(answerRoots(definition, state.answers(), SURROUNDINGS)['situation']).toEqual(state.situation());
    }
  });

  it('read neither themselves nor the day: such a condition is unknown', () => {
    for (const when of ['situation == "new"', 'today > "2020-01-01"'])
      expect(opened(item([{ key: 'odd', when }]), { sort: 'x' }).situation()).toBeUndefined();
  });

  it('that read what they hide are a circle', () => {
    const circles = (when: string, pages = ['guide']) =>
      findCycles(compileForm(item([{ key: 'odd', when, pages }]))).map((circle) =>
        circle.map(({ pointer }) => pointer),
      );
    expect(circles('form.sort == "odd"')).toEqual([]);
    expect(circles('has(form.number)')).toEqual([
      ['/form/pages/1', '/form/pages/1/sections/0', '/form/pages/1/sections/0/elements/0', '/situations'],
    ]);
    expect(circles('has(form.why)', ['guide', 'both'])).toEqual([
      ['/form/pages/3/sections/0/elements/1', '/situations'],
    ]);
  });
});
