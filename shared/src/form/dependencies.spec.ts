import { aField, aForm } from '#shared/form/a-form.spec-support';
import { compileForm } from '#shared/form/compile-form';
import { findCycles } from '#shared/form/dependencies';

const rows = (columns: readonly unknown[], more: object = {}) => ({
  kind: 'table',
  key: 't',
  label: { zh: '表' },
  max: 3,
  columns,
  ...more,
});
const MESSAGE = { zh: '请核对。' };

describe('findCycles', () => {
  const table: readonly (readonly [string, readonly unknown[], readonly string[]])[] = [
    ['no circle', [aField('number', 'a'), aField('number', 'b', { visibleWhen: 'form.a > 1' })], []],
    [
      'two conditions',
      [aField('number', 'a', { visibleWhen: 'form.b > 1' }), aField('number', 'b', { visibleWhen: 'form.a > 1' })],
      ['a b'],
    ],
    ['a field that hides itself', [aField('number', 'a', { visibleWhen: 'form.a > 1' })], ['a']],
    [
      'a longer way over value, default and read-only',
      [
        aField('computed', 'a', { computed: 'form.c', result: 'double' }),
        aField('number', 'b', { default: 'form.a' }),
        aField('number', 'c', { readonlyWhen: 'form.b > 1' }),
      ],
      ['a b c'],
    ],
    [
      'checks and requirements are none',
      [
        aField('number', 'a', { requiredWhen: 'form.b > 1' }),
        aField('number', 'b', { requiredWhen: 'form.a > 1', checks: [{ holds: 'form.b > form.a', message: MESSAGE }] }),
      ],
      [],
    ],
    [
      'a column that reads its own table',
      [rows([aField('number', 'x', { visibleWhen: 'size(form.t) > 1' })])],
      ['t x'],
    ],
    [
      'columns of one row',
      [
        rows([
          aField('number', 'x', { visibleWhen: 'row.y > 1' }),
          aField('number', 'y', { visibleWhen: 'row.x > 1' }),
        ]),
      ],
      ['x y'],
    ],
    [
      'a table that depends on its content',
      [rows([aField('number', 'x')], { visibleWhen: 'size(form.t) > 0' })],
      ['t x'],
    ],
    [
      'the same key inside and outside is not the same',
      [aField('number', 'x', { visibleWhen: 'size(form.t) > 1' }), rows([aField('number', 'x')])],
      [],
    ],
  ];
  for (const [name, elements, expected] of table) {
    it(name, () => {
      const circles = findCycles(compileForm({ form: aForm(elements) }));
      expect(
        circles.map((circle) =>
          circle
            .map(({ key }) => key)
            .filter((key) => !['page', 'section1'].includes(key))
            .join(' '),
        ),
      ).toEqual([...expected]);
    });
  }

  it('points to the parts, sections and pages included', () => {
    const form = {
      pages: [
        {
          key: 'one',
          title: { zh: '一' },
          visibleWhen: 'form.a > 1',
          sections: [{ key: 's', elements: [aField('number', 'a')] }],
        },
      ],
    };
    expect(findCycles(compileForm({ form }))[0]?.map(({ pointer }) => pointer)).toEqual([
      '/form/pages/0',
      '/form/pages/0/sections/0',
      '/form/pages/0/sections/0/elements/0',
    ]);
  });
});
