import * as fc from 'fast-check';
import type { Json } from '#shared/kernel/json';
import type { FieldKindName } from '#shared/definition/field';
import { FIELD_KINDS } from '#shared/definition/field-kinds';
import { aField } from '#shared/form/a-form.spec-support';

/** A right answer of each kind, and one that is wrong but of its shape where there is such a thing. */
const ANSWERS: { readonly [K in FieldKindName]: readonly Json[] } = {
  text: ['知味小馆', ' '],
  longText: ['一二三', ''],
  number: [3, -1],
  money: [12_300, -5],
  date: ['2026-11-24', '1900-01-01'],
  dateRange: [
    { from: '2026-01-01', to: '2026-12-31' },
    { from: '2026-02-01', to: '2026-01-01' },
  ],
  time: ['09:30', '23:59'],
  yesNo: [true, false],
  choice: ['first', 'gone'],
  multiChoice: [
    ['first', 'second'],
    ['first', 'first'],
  ],
  idNumber: ['11010519491231002X', '123'],
  uscc: ['91350100M000100Y43', '91350100M000100Y44'],
  phone: ['13800000000', '12345'],
  email: ['zhang@example.org', 'zhang@'],
  person: [
    { name: '张伟', phone: '13800000000' },
    { name: '', phone: '1' },
  ],
  organisation: [
    { name: '青禾餐饮', uscc: '91350100M000100Y43', legalRep: '张伟', phone: '13800000000' },
    { name: 'x' },
  ],
  bankAccount: [{ holder: '张伟', bank: '青禾银行', number: '6222000011112222333' }, { number: '1' }],
  address: [
    { region: '000001', detail: '滨江路 1 号' },
    { region: '', detail: 'x' },
  ],
  region: ['000001', '0'],
  mapPoint: [
    { lat: 30.123456, lng: 120.5 },
    { lat: 30.12345678, lng: 120 },
  ],
  file: [[{ id: 'f', name: 'a.pdf', type: 'application/pdf', bytes: 9, sha256: '0'.repeat(64) }], []],
  signature: [{ typed: '张伟' }, { strokes: [[1, 1, 2, 2]], width: 9, height: 9 }],
  declaration: [{ agreed: true }, { agreed: false }],
  computed: [1],
  note: ['x'],
};

const KINDS = Object.keys(ANSWERS) as FieldKindName[];
const keyOf = (kind: FieldKindName): string => `${kind}Kind`;

/** Where answers of the kinds stand. */
export const kindPointers: readonly string[] = KINDS.map((kind) => `/${keyOf(kind)}`);

/** An answer of any kind, which need not be that of the field it is given to. */
export const kindAnswer: fc.Arbitrary<Json> = fc.constantFrom(...Object.values(ANSWERS).flat());

/** A right or wrong answer for a field of some kind, at its pointer. */
export const aimedAnswer: fc.Arbitrary<readonly [pointer: string, value: Json]> = fc
  .constantFrom(...KINDS)
  .chain((kind) => fc.tuple(fc.constant(`/${keyOf(kind)}`), fc.constantFrom(...ANSWERS[kind])));

/** Some of all kinds that there are, each with conditions over what stands earlier. */
export function someKinds(condition: fc.Arbitrary<string>): fc.Arbitrary<unknown[]> {
  const sometimes = fc.option(condition, { nil: undefined, freq: 2 });
  const ofKind = (kind: FieldKindName): fc.Arbitrary<unknown> =>
    fc
      .record({
        visibleWhen: sometimes,
        requiredWhen: sometimes,
        readonlyWhen: fc.option(condition, { nil: undefined, freq: 1 }),
      })
      .map((more) => aField(kind, keyOf(kind), { ...FIELD_KINDS[kind].fresh(), ...more }));
  return fc.subarray(KINDS, { minLength: 2, maxLength: 8 }).chain((kinds) => fc.tuple(...kinds.map(ofKind)));
}
