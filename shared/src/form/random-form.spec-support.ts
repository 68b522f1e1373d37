import * as fc from 'fast-check';
import type { Json } from '#shared/kernel/json';
import type { Form } from '#shared/definition/form';
import { aField, aForm } from '#shared/form/a-form.spec-support';
import type { FormState } from '#shared/form/form-state';

/** One change of a form in use. */
export type Edit = (state: FormState) => unknown;

const MESSAGE = { zh: '请核对。' };
const OPTIONS = [
  { key: 'x', label: { zh: '甲' } },
  { key: 'y', label: { zh: '乙' } },
];

/** Expressions over numbers that stand earlier, in the order of dependency: so no circle arises. */
function conditions(names: readonly string[]): fc.Arbitrary<string> {
  const name = fc.constantFrom(...names);
  return fc.oneof(
    fc.tuple(name, fc.integer({ min: 0, max: 4 })).map(([a, n]) => `${a} > ${n}`),
    fc.tuple(name, name).map(([a, b]) => `${a} == ${b} || has(${a})`),
    fc.tuple(name, name).map(([a, b]) => `!has(${a}) && ${b} < 3`),
  );
}

function number(key: string, names: readonly string[]): fc.Arbitrary<unknown> {
  if (names.length === 0) return fc.constant(aField('number', key, { required: true }));
  const condition = conditions(names);
  const sometimes = fc.option(condition, { nil: undefined, freq: 2 });
  const plain = fc
    .record({
      visibleWhen: sometimes,
      requiredWhen: sometimes,
      readonlyWhen: fc.option(condition, { nil: undefined, freq: 1 }),
      default: fc.option(fc.constantFrom(...names), { nil: undefined, freq: 1 }),
      holds: condition,
    })
    .map(({ holds, ...more }) => aField('number', key, { ...more, min: 1, checks: [{ holds, message: MESSAGE }] }));
  const computed = fc
    .tuple(sometimes, fc.constantFrom(...names), fc.constantFrom(...names))
    .map(([visibleWhen, a, b]) => aField('computed', key, { visibleWhen, computed: `${a} + ${b}`, result: 'double' }));
  const choice = condition.map((visibleWhen) =>
    aField('multiChoice', key, { options: [OPTIONS[0], { ...OPTIONS[1], visibleWhen }] }),
  );
  return fc.oneof(
    { weight: 4, arbitrary: plain },
    { weight: 2, arbitrary: computed },
    { weight: 1, arbitrary: choice },
  );
}

/** A field of a kind with limits or parts of its own, whose conditions read numbers. */
function other(key: string, kinds: readonly object[]): fc.Arbitrary<unknown> {
  const condition = fc.option(conditions(['form.a', 'form.total']), { nil: undefined, freq: 2 });
  const conditional = fc.record({ visibleWhen: condition, requiredWhen: condition, readonlyWhen: condition });
  return fc
    .tuple(fc.constantFrom(...kinds), conditional)
    .map(([kind, more]) => ({ key, label: { zh: key }, ...more, ...kind }));
}

const otherFields = fc.tuple(
  other('money', [
    { kind: 'money', shownIn: 'yuan', max: 300, checks: [{ holds: 'form.money > 100.0', message: MESSAGE }] },
    { kind: 'money', shownIn: 'wanYuan', min: 200, default: 'form.a' },
  ]),
  other('days', [
    { kind: 'dateRange', maxDays: 30, checks: [{ holds: 'form.days.to >= today', message: MESSAGE }] },
    { kind: 'dateRange', openEnd: true, default: '{"from": today}' },
  ]),
  other('more', [
    { kind: 'time', min: '08:00', step: 30 },
    { kind: 'organisation', parts: ['uscc'], default: '{"name": applicant.name}' },
    { kind: 'bankAccount', withBranch: true },
  ]),
  other('seen', [
    { kind: 'computed', computed: 'form.money * 2.0', result: 'double' },
    { kind: 'computed', computed: 'has(form.days.to) && form.days.from < form.days.to', result: 'bool' },
    { kind: 'text', visibleWhen: 'has(form.more)' },
  ]),
);

/** Keys of one scope: numbers first, so that expressions over them have a type. */
function chain(prefix: string, keys: readonly string[], outer: readonly string[]): fc.Arbitrary<unknown[]> {
  const first = fc.constant(aField('number', keys[0]!, { min: 1 }));
  return fc.tuple(first, ...keys.slice(1).map((key) => number(key, [...outer, `${prefix}.${keys[0]}`])));
}

const outerKeys = ['a', 'b', 'c', 'd'];
const laterKeys = ['p', 'q', 'r'];

/** Forms of fields, a table and nested groups whose conditions, values and checks read each other without circles. */
export const randomForm: fc.Arbitrary<Form> = fc
  .tuple(
    chain('form', outerKeys, []),
    chain('row', ['a', 'n', 'm'], ['form.a']),
    chain('row', ['k', 'l'], ['form.a']),
    conditions(['form.a']),
    fc.tuple(...laterKeys.map((key) => number(key, ['form.a', 'form.total']))),
    otherFields,
    fc.boolean(),
  )
  .map(([outer, columns, inner, visibleWhen, later, others, turned]) => {
    const table = { kind: 'table', key: 't', label: { zh: '表' }, min: 1, max: 3, visibleWhen, columns };
    const group = {
      kind: 'repeat',
      key: 'g',
      label: { zh: '组' },
      max: 2,
      summary: [],
      visibleWhen: 'row.n > 0',
      elements: inner,
    };
    const groups = {
      kind: 'repeat',
      key: 'gs',
      label: { zh: '组组' },
      max: 2,
      summary: [],
      requiredWhen: visibleWhen,
      elements: [
        aField('number', 'n'),
        group,
        aField('computed', 's', { computed: 'sum(row.g.map(x, has(x.k) ? x.k : 0))', result: 'double' }),
      ],
    };
    const total = aField('computed', 'total', {
      computed: 'sum(form.t.map(x, has(x.a) ? x.a : 0)) + size(form.gs)',
      result: 'double',
    });
    const parts = [outer, [table, groups], [total, ...later], others];
    return aForm(...(turned ? parts.reverse() : parts));
  });

const value: fc.Arbitrary<Json | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 5 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Json | undefined>(undefined, null, '', 'x', -1, 1.5, true, ['x'], ['x', 'y']),
  },
);

/** Answers of the other kinds: right ones, wrong ones, half ones. */
const otherAnswers = fc.constantFrom<readonly [at: string, to: Json | undefined]>(
  ...[0, 100, 250, 301, -1, 0.5, '1.234'].map((fen) => ['/money', fen] as const),
  ['/days', { from: '2026-11-24', to: '2026-11-30' }],
  ['/days', { from: '2026-11-24', to: '2027-11-30' }],
  ['/days', { from: '2026-11-24', to: '2026-11-01' }],
  ['/days', { from: '2026-11-24' }],
  ['/days', {}],
  ['/days', { from: '' }],
  ['/more', '08:30'],
  ['/more', '08:31'],
  ['/more', { name: '甲' }],
  ['/more', { name: '甲', uscc: '91350100M000100Y43' }],
  ['/more', { holder: '甲', bank: '乙', branch: '丙', number: '12345678' }],
  ['/more', { number: '1' }],
  ['/more', undefined],
  ['/seen', 'x'],
);

const pointer = fc.constantFrom(
  ...[...outerKeys, ...laterKeys, 'total', 'money', 'days', 'more', 'seen', 'unknown'].map((key) => `/${key}`),
  '/t/0/a',
  '/t/0/n',
  '/t/1/m',
  '/t/2/a',
  '/gs/0/n',
  '/gs/1/n',
  '/gs/0/g/0/k',
  '/gs/0/g/1/l',
  '/gs/1/g/0/k',
);
const lists = fc.constantFrom('/t', '/gs', '/gs/0/g', '/gs/1/g');
const rows: fc.Arbitrary<Json> = fc.oneof(
  fc.array(
    fc.dictionary(fc.constantFrom('a', 'n', 'm', 'g', 'k', 'odd'), fc.integer({ min: 0, max: 3 }), { maxKeys: 3 }),
    { maxLength: 5 },
  ),
  fc.constantFrom<Json>(null, 'x', [], [1]),
);

/** Changes of such forms: answers of every kind, whole lists, rows added and removed. */
export const randomEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(pointer, value).map(
      ([at, to]): Edit =>
        (state) =>
          state.set(at, to),
    ),
  },
  {
    weight: 4,
    arbitrary: otherAnswers.map(
      ([at, to]): Edit =>
        (state) =>
          state.set(at, to),
    ),
  },
  {
    weight: 3,
    arbitrary: lists.map(
      (at): Edit =>
        (state) =>
          state.addRow(at),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(lists, fc.nat(2)).map(
      ([at, index]): Edit =>
        (state) =>
          state.removeRow(at, index),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(lists, rows).map(
      ([at, to]): Edit =>
        (state) =>
          state.set(at, to),
    ),
  },
);
