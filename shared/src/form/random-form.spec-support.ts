import * as fc from 'fast-check';
import type { CodeList } from '#shared/definition/code-list';
import { Form } from '#shared/definition/form';
import type { Situation } from '#shared/definition/situation';
import { aField } from '#shared/form/a-form.spec-support';
import type { FormSource } from '#shared/form/form-source';
import { someKinds } from '#shared/form/random-kinds.spec-support';

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

const BOX = { south: 30, west: 120, north: 31, east: 121 };
const FILES = { kind: 'file', formats: ['pdf', 'png'], maxMegabytes: 1, maxFiles: 1 };

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
  other('place', [
    {
      kind: 'region',
      level: 'county',
      within: '330000',
      checks: [{ holds: 'form.place != "330106"', message: MESSAGE }],
    },
    { kind: 'region', level: 'city', default: '"330100"' },
    { kind: 'mapPoint', within: BOX, checks: [{ holds: 'form.place.lat > 30.2', message: MESSAGE }] },
    { ...FILES, checks: [{ holds: 'size(form.place) < 2 && form.place[0].bytes < 10.0', message: MESSAGE }] },
    { kind: 'signature' },
  ]),
  other('seen', [
    { kind: 'computed', computed: 'has(form.place)', result: 'bool' },
    { kind: 'text', requiredWhen: 'has(form.place)' },
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

/** Numbers that stand first, and what reads them and the table. */
export const earlyKeys = ['a', 'b', 'c', 'd'];
export const lateKeys = ['p', 'q', 'r'];

const label = (zh: string) => ({ zh });

/** Provinces with their towns; one of each is no longer offered, one town has no province. */
const CODE_LISTS: CodeList[] = [
  {
    key: 'provinces',
    name: label('省'),
    entries: [
      { key: 'x', label: label('甲省') },
      { key: 'y', label: label('乙省') },
      { key: 'old', label: label('旧省'), retired: true },
    ],
  },
  {
    key: 'towns',
    name: label('市'),
    entries: [
      { key: 'xa', label: label('甲市'), parent: 'x' },
      { key: 'ya', label: label('乙市'), parent: 'y' },
      { key: 'yb', label: label('丙市'), parent: 'y', retired: true },
      { key: 'z', label: label('丁市') },
    ],
  },
];

const province = aField('choice', 'province', { list: 'provinces' });
const towns = [
  aField('choice', 'town', { list: 'towns', under: 'form.province' }),
  aField('multiChoice', 'towns', { list: 'towns', under: 'form.province == "x" ? ["x"] : ["x", "y"]' }),
];
const townOfRow = aField('choice', 'town', { list: 'towns', under: 'form.province', visibleWhen: 'row.a > 1' });

/** Up to three situations over the first page, which all of them ask; the last is sometimes the otherwise. */
const situations: fc.Arbitrary<Situation[] | undefined> = fc.option(
  fc
    .tuple(
      fc.array(fc.tuple(conditions(['form.a', 'form.b']), fc.option(fc.subarray(['rows', 'late']), { freq: 3 })), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.boolean(),
    )
    .map(([all, otherwise]) =>
      all.map(([when, pages], index): Situation => ({
        key: `s${index}`,
        name: label('情形'),
        ...((!otherwise || index < all.length - 1) && { when }),
        ...(pages && { pages: ['early', ...pages] }),
      })),
    ),
  { nil: undefined, freq: 4 },
);

/**
 * Items with fields of every kind, a table, nested groups, code lists and situations, whose conditions, values and checks read
 * each other without circles. Pages stand in any order, so that what is read may come later.
 */
export const randomItem: fc.Arbitrary<FormSource> = fc
  .tuple(
    chain('form', earlyKeys, []),
    chain('row', ['a', 'n', 'm'], ['form.a']),
    chain('row', ['k', 'l'], ['form.a']),
    conditions(['form.a']),
    fc.tuple(...lateKeys.map((key) => number(key, ['form.a', 'form.total']))),
    someKinds(conditions(['form.b', 'form.total'])),
    otherFields,
    situations,
    fc.boolean(),
  )
  .map(([early, columns, inner, visibleWhen, late, kinds, others, some, turned]) => {
    const rowsOf = { label: label('行'), summary: [] };
    const table = {
      kind: 'table',
      key: 't',
      label: label('表'),
      min: 1,
      max: 3,
      visibleWhen,
      columns: [...columns, townOfRow],
    };
    const group = { ...rowsOf, kind: 'repeat', key: 'g', max: 2, visibleWhen: 'row.n > 0', elements: inner };
    const sum = aField('computed', 's', { computed: 'sum(row.g.map(x, has(x.k) ? x.k : 0))', result: 'double' });
    const files = aField('file', 'f', { ...FILES, visibleWhen: 'row.n > 1' });
    const firstName = aField('computed', 'fs', { computed: 'row.f.map(x, x.name)[0]', result: 'string' });
    const elements = [aField('number', 'n'), files, firstName, group, sum];
    const groups = { ...rowsOf, kind: 'repeat', key: 'gs', max: 2, requiredWhen: visibleWhen, elements };
    const total = aField('computed', 'total', {
      computed: 'sum(form.t.map(x, has(x.a) ? x.a : 0)) + size(form.gs)',
      result: 'double',
    });
    const told = some === undefined ? [] : [aField('text', 'told', { visibleWhen: 'situation == "s0"' })];
    const page = (key: string, ...sections: readonly (readonly unknown[])[]) => ({
      key,
      title: label(key),
      sections: sections.map((part, index) => ({ key: `${key}${index}`, elements: part })),
    });
    const pages = [
      page('early', [...early, province]),
      page('rows', [table, groups], towns),
      page('late', [total, ...late], [...kinds, ...told], others),
    ];
    return {
      form: Form.parse({ pages: turned ? pages.reverse() : pages }),
      codeLists: CODE_LISTS,
      ...(some && { situations: some }),
    };
  });
