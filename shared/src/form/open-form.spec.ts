import { aField, aForm, codes, expectJson, MESSAGE, open, SURROUNDINGS } from '#shared/form/a-form.spec-support';
import type { Answers } from '#shared/form/answers';
import { compileForm } from '#shared/form/compile-form';
import { openForm } from '#shared/form/open-form';

describe('openForm: visibility', () => {
  const elements = [
    aField('yesNo', 'has'),
    aField('number', 'seats', { visibleWhen: 'form.has', required: true }),
    aField('text', 'why', { visibleWhen: 'form.seats > 10', required: true }),
  ];

  it('asks nothing of what is hidden, and an unknown condition hides', () => {
    const state = open(elements);
    expect(state.entry('/seats')?.visible).toBeFalse();
    expectJson(codes(state)).toEqual([]);
  });

  it('a hidden answer stays typed, does not count, and hides what depends on it', () => {
    const state = open(elements, { has: true, seats: 20, why: '多' });
    expectJson(state.answers()).toEqual({ has: true, seats: 20, why: '多' });
    const changed = state.set('/has', false).map(({ pointer }) => pointer);
    expectJson(changed).toEqual(['/has', '/seats', '/why']);
    expectJson(state.answers()).toEqual({ has: false });
    expectJson(state.typed()).toEqual({ has: false, seats: 20, why: '多' });
    expect(state.entry('/seats')?.value as unknown).toBe(20);
  });

  it('a hidden page or section hides everything on it', () => {
    const form = {
      pages: [
        {
          key: 'one',
          title: { zh: '一' },
          visibleWhen: 'form.a',
          sections: [{ key: 's', visibleWhen: 'form.b', elements: [aField('text', 'inner', { required: true })] }],
        },
        ...aForm([aField('yesNo', 'a'), aField('yesNo', 'b')]).pages,
      ],
    };
    const state = openForm(compileForm({ form }), { inner: 'x' }, SURROUNDINGS);
    expect(state.entry('#/one')?.visible).toBeFalse();
    state.set('/a', true);
    expectJson([
      state.entry('#/one')?.visible,
      state.entry('#/one/s')?.visible,
      state.entry('/inner')?.visible,
    ]).toEqual([true, false, false]);
    state.set('/b', true);
    expectJson(state.answers()).toEqual({ inner: 'x', a: true, b: true });
  });
});

describe('openForm: values', () => {
  it('computes, rounds, and follows what it is computed from', () => {
    const state = open(
      [
        aField('number', 'a', { decimals: 3 }),
        aField('computed', 'c', { computed: 'form.a / 3', result: 'double', decimals: 2 }),
        aField('computed', 'd', { computed: 'form.c * 2', result: 'double' }),
      ],
      { a: 1, c: 99 },
    );
    expectJson(state.answers()).toEqual({ a: 1, c: 0.33, d: 0.66 });
    expectJson(state.set('/a', 2).map(({ pointer, value }) => [pointer, value])).toEqual([
      ['/a', 2],
      ['/c', 0.67],
      ['/d', 1.34],
    ]);
    state.set('/a', undefined);
    expectJson(state.answers()).toEqual({});
    expectJson(state.set('/c', 5)).toEqual([]);
  });

  it('a default counts until something is typed; an emptied answer keeps it away', () => {
    const state = open([
      aField('text', 'name', { default: 'applicant.name', required: true }),
      aField('text', 'org', { default: 'applicant.org.name' }),
    ]);
    expectJson(state.answers()).toEqual({ name: '张伟' });
    expectJson(state.typed()).toEqual({});
    state.set('/name', '');
    expectJson([state.answers(), codes(state)]).toEqual([{}, ['/name FIELD.REQUIRED']]);
    state.set('/name', null);
    expectJson(codes(state)).toEqual(['/name FIELD.REQUIRED']);
    state.set('/name', undefined);
    expectJson(state.answers()).toEqual({ name: '张伟' });
  });

  it('a read-only field keeps what is stored, else its default, whatever was typed', () => {
    const elements = [
      aField('text', 'name', { readonlyWhen: 'true', default: 'applicant.name' }),
      aField('text', 'code', { readonlyWhen: 'true' }),
    ];
    expectJson(open(elements, { name: '伪造', code: '伪造' }).answers()).toEqual({ name: '张伟' });
    expectJson(open(elements, { name: '伪造', code: '伪造' }, { name: '李娜', code: 'A1' }).answers()).toEqual({
      name: '李娜',
      code: 'A1',
    });
  });
});

describe('openForm: issues', () => {
  const two = [
    { key: 'hot', label: { zh: '热食' } },
    { key: 'cold', label: { zh: '冷食' }, visibleWhen: 'form.kitchen' },
  ];
  const table: readonly (readonly [string, readonly unknown[], Answers, readonly string[]])[] = [
    [
      'unknown keys',
      [aField('text', 'a')],
      { b: 1, constructor: 2 },
      ['/b FIELD.UNKNOWN', '/constructor FIELD.UNKNOWN'],
    ],
    ['an answer to a note', [aField('note', 'n', { body: { zh: '读' } })], { n: 'x' }, ['/n FIELD.UNKNOWN']],
    ['a wrong shape', [aField('number', 'a', { required: true })], { a: '1' }, ['/a FIELD.MALFORMED']],
    [
      'a required answer',
      [aField('text', 'a', { requiredWhen: 'today > "2026-01-01"' })],
      { a: '  ' },
      ['/a FIELD.REQUIRED'],
    ],
    [
      'a place inside a composite',
      [aField('person', 'p', { parts: ['idNumber'] })],
      { p: { name: '甲', idNumber: '1' } },
      ['/p/idNumber FIELD.ID_NUMBER'],
    ],
    [
      'strange members of a composite',
      [aField('person', 'p', { parts: [] })],
      { p: { name: '甲', evil: 1 } },
      ['/p FIELD.MALFORMED'],
    ],
    [
      'an option that is hidden',
      [aField('yesNo', 'kitchen'), aField('multiChoice', 'm', { options: two })],
      { m: ['hot', 'cold'] },
      ['/m FIELD.NO_SUCH_OPTION'],
    ],
    [
      'an option that is open',
      [aField('yesNo', 'kitchen'), aField('choice', 'm', { options: two })],
      { kitchen: true, m: 'cold' },
      [],
    ],
    [
      'a check that fails',
      [aField('number', 'a'), aField('number', 'b', { checks: [{ holds: 'form.b <= form.a', message: MESSAGE }] })],
      { a: 1, b: 2 },
      ['/b CHECK.FAILED'],
    ],
    [
      'a check that is unknown',
      [aField('number', 'a'), aField('number', 'b', { checks: [{ holds: 'form.b <= form.a', message: MESSAGE }] })],
      { b: 2 },
      [],
    ],
  ];
  for (const [name, elements, typed, expected] of table) {
    it(name, () => expectJson(codes(open(elements, typed))).toEqual([...expected]));
  }

  it('an unknown key may be cleared, and a check brings the words of the administrator', () => {
    const state = open([aField('number', 'b', { checks: [{ holds: 'form.b < 1', message: MESSAGE }] })], {
      b: 2,
      old: 1,
    });
    state.set('/old', undefined);
    expectJson(state.issues()).toEqual([{ pointer: '/b', code: 'CHECK.FAILED', message: MESSAGE }]);
  });

  it('tells which options are open', () => {
    const state = open([aField('yesNo', 'kitchen'), aField('multiChoice', 'm', { options: two })]);
    expectJson(state.entry('/m')?.options).toEqual(['hot']);
    expectJson(state.set('/kitchen', true).find(({ pointer }) => pointer === '/m')?.options).toEqual(['hot', 'cold']);
  });
});
