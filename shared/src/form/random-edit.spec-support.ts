import * as fc from 'fast-check';
import type { Json } from '#shared/kernel/json';
import { stepsOf } from '#shared/kernel/pointer';
import type { FormState } from '#shared/form/form-state';
import { earlyKeys, lateKeys } from '#shared/form/random-form.spec-support';
import { aimedAnswer, kindAnswer, kindPointers } from '#shared/form/random-kinds.spec-support';

/** One change of a form in use. */
export type Edit = (state: FormState) => unknown;

const value: fc.Arbitrary<Json | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 5 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Json | undefined>(undefined, null, '', 'x', -1, 1.5, true, ['x'], ['x', 'y']),
  },
);

function file(id: string, bytes: number): Json {
  return { id, name: `${id}.pdf`, type: 'application/pdf', bytes, sha256: '0'.repeat(64) };
}

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
  ...['330106', '330100', '110101', '', 'x'].map((code) => ['/place', code] as const),
  ['/place', { lat: 30.1, lng: 120.5 }],
  ['/place', { lat: 30.5, lng: 122, label: '东门' }],
  ['/place', { lat: 30.1234567 }],
  ['/place', []],
  ['/place', [file('a', 5)]],
  ['/place', [file('a', 50), file('a', 50)]],
  ['/place', [{ id: 'a' }]],
  ['/place', { strokes: [[1, 2, 3, 4]], width: 10, height: 10 }],
  ['/place', { strokes: [[1, 2]], width: 10, height: 10 }],
  ['/place', { strokes: [], width: 10, height: 10 }],
  ['/place', { typed: '甲' }],
  ['/place', undefined],
  ['/gs/0/f', [file('b', 5)]],
  ['/gs/1/f', [file('b', 5), file('c', 2_000_000)]],
  ['/gs/0/f', undefined],
);

const pointer = fc.constantFrom(
  ...[...earlyKeys, ...lateKeys, 'total', 'money', 'days', 'more', 'place', 'seen', 'told', 'unknown'].map(
    (key) => `/${key}`,
  ),
  ...kindPointers,
  '/t/0/a',
  '/t/0/town',
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
/** Answers of choices from code lists: offered ones, retired ones, ones under another parent. */
const listed = fc.oneof(
  fc.tuple(fc.constant('/province'), fc.constantFrom<Json>('x', 'y', 'old', null)),
  fc.tuple(fc.constantFrom('/town', '/t/0/town', '/t/1/town'), fc.constantFrom<Json>('xa', 'ya', 'yb', 'z')),
  fc.tuple(fc.constant('/towns'), fc.constantFrom<Json>(['xa'], ['xa', 'ya'], ['yb'], [])),
);
const rows: fc.Arbitrary<Json> = fc.oneof(
  fc.array(
    fc.dictionary(fc.constantFrom('a', 'n', 'm', 'g', 'k', 'odd'), fc.integer({ min: 0, max: 3 }), { maxKeys: 3 }),
    { maxLength: 5 },
  ),
  fc.constantFrom<Json>(null, 'x', [], [1]),
);

/** Changes of such forms: answers of every kind, whole lists, rows added, removed and moved. */
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
    weight: 4,
    arbitrary: fc.oneof(aimedAnswer, listed, fc.tuple(fc.constantFrom(...kindPointers), kindAnswer)).map(
      ([at, to]): Edit =>
        (state) =>
          state.set(at, to),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(lists, fc.nat(2), fc.nat(2)).map(
      ([at, from, to]): Edit =>
        (state) =>
          state.set(at, moved(typedAt(state, at), from, to)),
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

function typedAt(state: FormState, pointer: string): Json | undefined {
  let here: Json | undefined = state.typed();
  for (const step of stepsOf(pointer))
    here = typeof here === 'object' && here !== null ? (here as { readonly [key: string]: Json })[step] : undefined;
  return here;
}

/** A list with one of its rows elsewhere; whatever is no list stays as it is. */
function moved(list: Json | undefined, from: number, to: number): Json | undefined {
  if (!Array.isArray(list) || list[from] === undefined) return list;
  return (list as Json[]).toSpliced(from, 1).toSpliced(to, 0, list[from] as Json);
}
