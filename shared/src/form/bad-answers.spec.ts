import { aField, aForm, codes, expectJson, MESSAGE, open, SURROUNDINGS } from '#shared/form/a-form.spec-support';
import type { Answers } from '#shared/form/answers';
import { compileForm } from '#shared/form/compile-form';
import { openForm } from '#shared/form/open-form';

describe('openForm: bad input', () => {
  it('circles and expressions that do not compile leave it whole', () => {
    const state = open(
      [
        aField('text', 'a', { visibleWhen: 'has(form.b)' }),
        aField('text', 'b', { visibleWhen: 'has(form.a)' }),
        aField('text', 'c', { visibleWhen: '((' }),
        aField('text', 'd', { checks: [{ holds: 'form.nothing', message: MESSAGE }] }),
      ],
      { a: '1', b: '2', d: '4' },
    );
    expect(state.entry('/c')?.visible).toBeFalse();
    expect(state.set('/a', '3')).toBeDefined();
    expectJson(state.issues()).toEqual([]);
  });

  it('of two elements with one key the first stays', () => {
    const form = aForm([aField('text', 'a'), aField('number', 'a')]);
    expect(
      openForm(compileForm({ form }), { a: 'x' }, SURROUNDINGS)
        .entries()
        .filter(({ pointer }) => pointer === '/a').length,
    ).toBe(1);
  });

  it('deep and strange values are told, kept, and stop nothing', () => {
    let deep: Answers = {};
    for (let level = 0; level < 20_000; level += 1) deep = { deep };
    const typed = JSON.parse('{"__proto__": {"polluted": true}, "a": {"__proto__": 1}, "toString": 1}') as Answers;
    const state = open([aField('text', 'a'), aField('person', 'p', { parts: [] })], { ...typed, p: deep });
    expect(codes(state)).toContain('/a FIELD.MALFORMED');
    expect(codes(state)).toContain('/p FIELD.MALFORMED');
    expect(() => state.set('/p', { deep })).not.toThrow();
    for (const pointer of ['', '/', '/a/b', '/p/0/x', '#', '#/page/none', '/constructor', '/a~1b', 'a'])
      expect(() => state.set(pointer, 1)).not.toThrow();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('nested groups cannot multiply their rows without end; all stays typed', () => {
    const group = (key: string, elements: readonly unknown[]) => ({
      kind: 'repeat',
      key,
      label: { zh: key },
      max: 200,
      summary: [],
      elements,
    });
    const fields = Array.from({ length: 20 }, (_, index) => aField('text', `x${index}`));
    const rooms = Array.from({ length: 200 }, () => ({ parts: Array.from({ length: 200 }, () => ({})) }));
    const state = open([group('rooms', [group('parts', fields)])], { rooms });
    expect(state.entries().length).toBeLessThan(21_000);
    expect(codes(state)).toContain('/rooms ROWS.TOO_MANY');
    expectJson(state.typed()).toEqual({ rooms });
  });
});
