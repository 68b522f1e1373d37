import { aField, aForm, codes, expectJson, open, SURROUNDINGS } from '#shared/form/a-form.spec-support';
import { compileForm } from '#shared/form/compile-form';
import { evaluateSubmission } from '#shared/form/evaluate-submission';

describe('openForm: rows', () => {
  const managers = {
    kind: 'table',
    key: 'managers',
    label: { zh: '人员' },
    min: 1,
    max: 2,
    columns: [
      aField('text', 'name', { required: true }),
      aField('yesNo', 'full'),
      aField('number', 'hours', { visibleWhen: 'row.full', readonlyWhen: 'form.closed' }),
    ],
  };
  const elements = [
    aField('yesNo', 'closed'),
    managers,
    aField('computed', 'total', {
      computed: 'sum(form.managers.filter(m, has(m.hours)).map(m, m.hours))',
      result: 'double',
    }),
  ];

  it('counts rows, and each row sees its own', () => {
    const state = open(elements, {
      managers: [
        { name: '甲', full: true, hours: 8 },
        { full: false, hours: 4 },
      ],
    });
    expectJson(state.answers()).toEqual({
      managers: [{ name: '甲', full: true, hours: 8 }, { full: false }],
      total: 8,
    });
    expectJson(codes(state)).toEqual(['/managers/1/name FIELD.REQUIRED']);
    expectJson(state.set('/managers/1/full', true).map(({ pointer }) => pointer)).toEqual([
      '/managers/1/full',
      '/managers/1/hours',
      '/managers',
      '/total',
    ]);
    expect(state.answers()['total'] as unknown).toBe(12);
  });

  it('adds and removes rows, and tells what moved and what went', () => {
    const state = open(elements);
    expectJson(codes(state)).toEqual(['/managers ROWS.TOO_FEW']);
    expect(state.addRow('/managers').map(({ pointer }) => pointer)).toContain('/managers/0/name');
    state.set('/managers/0/name', '甲');
    state.addRow('/managers');
    state.set('/managers/1/name', '乙');
    expectJson(state.addRow('/managers')).toEqual([]);
    const changed = state.removeRow('/managers', 0);
    expect(changed.find(({ pointer }) => pointer === '/managers/0/name')?.value as unknown).toBe('乙');
    expect(changed.find(({ pointer }) => pointer === '/managers/1/name')?.visible).toBeFalse();
    expect(state.entry('/managers/1/name')).toBeUndefined();
    expectJson(state.typed()).toEqual({ managers: [{ name: '乙' }] });
  });

  it('too many rows are told and kept, but at most one more than allowed is evaluated', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => ({ name: `${index}` }));
    const state = open(elements, { managers: rows });
    expectJson(codes(state)).toEqual(['/managers ROWS.TOO_MANY']);
    expect((state.typed()['managers'] as unknown[]).length).toBe(5000);
    expect(state.entry('/managers/3/name')).toBeUndefined();
    state.removeRow('/managers', 0);
    expect((state.typed()['managers'] as unknown[]).length).toBe(4999);
  });

  it('unknown members and wrong rows are told at their pointers', () => {
    expectJson(codes(open(elements, { managers: [{ name: '甲', evil: 1 }] }))).toEqual([
      '/managers/0/evil FIELD.UNKNOWN',
    ]);
    for (const wrong of ['x', 1, { 0: {} }, [1], [[]], [null]]) {
      const state = open(elements, { managers: wrong });
      expectJson(codes(state)).toEqual(['/managers FIELD.MALFORMED']);
      expectJson(state.typed()).toEqual({ managers: wrong });
    }
  });

  it('read-only fields in rows keep what is stored at their position', () => {
    const typed = { closed: true, managers: [{ name: '甲', full: true, hours: 1 }] };
    const { answers } = evaluateSubmission(compileForm({ form: aForm(elements) }), typed, SURROUNDINGS, {
      managers: [{ hours: 9 }],
    });
    expectJson(answers).toEqual({ closed: true, managers: [{ name: '甲', full: true, hours: 9 }], total: 9 });
  });

  it('groups nest, and the innermost row is row', () => {
    const inner = {
      kind: 'repeat',
      key: 'parts',
      label: { zh: '件' },
      max: 3,
      summary: [],
      elements: [aField('number', 'size'), aField('text', 'note', { visibleWhen: 'row.size > 5' })],
    };
    const outer = {
      kind: 'repeat',
      key: 'rooms',
      label: { zh: '间' },
      max: 3,
      summary: [],
      elements: [
        aField('number', 'size'),
        inner,
        aField('computed', 'sum', { computed: 'sum(row.parts.map(p, p.size))', result: 'double' }),
      ],
    };
    const state = open([outer], {
      rooms: [
        {
          size: 9,
          parts: [
            { size: 1, note: 'a' },
            { size: 6, note: 'b' },
          ],
        },
      ],
    });
    expectJson(state.answers()).toEqual({ rooms: [{ size: 9, parts: [{ size: 1 }, { size: 6, note: 'b' }], sum: 7 }] });
    state.set('/rooms/0/parts/0/size', 7);
    expectJson(state.answers()).toEqual({
      rooms: [
        {
          size: 9,
          parts: [
            { size: 7, note: 'a' },
            { size: 6, note: 'b' },
          ],
          sum: 13,
        },
      ],
    });
  });
});
