import { isCivilDate } from '#shared/kernel/civil-date';
import type { Json, JsonObject } from '#shared/kernel/json';
import type { Field } from '#shared/definition/field';
import { FILE_TYPES } from '#shared/definition/field-kind/file';
import { optionSetsOf, optionsOf } from '#shared/simulate/fill/choice-values';
import { numbersOf } from '#shared/simulate/fill/number-values';
import { birthdayAt, idNumberOf, mobileFrom, nameFrom, usccFrom } from '#shared/simulate/fill/people-values';
import { addressesOf, pointsOf, regionsOf } from '#shared/simulate/fill/place-values';
import { textsOf } from '#shared/simulate/fill/text-values';
import { datesOf, rangesOf, timesOf } from '#shared/simulate/fill/time-values';
import type { Wish } from '#shared/simulate/fill/wish';
import { between } from '#shared/kernel/random';

const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
/** Ages of those who may act for themselves. */
const GROWN = [18, 35, 60] as const;

type Makers = { readonly [K in Field['kind']]: (field: Extract<Field, { kind: K }>, wish: Wish) => readonly Json[] };

/** Right answers to a question, on both sides of everything that it is compared with; [] for what nobody answers. */
export function valuesOf(field: Field, wish: Wish): readonly Json[] {
  return (MAKERS[field.kind] as (field: Field, wish: Wish) => readonly Json[])(field, wish);
}

const MAKERS: Makers = {
  text: textsOf,
  longText: textsOf,
  number: numbersOf,
  money: ({ min = 0, max }, wish) => numbersOf({ min, max: max ?? min + 1_000_000_000 }, wish),
  date: datesOf,
  dateRange: rangesOf,
  time: timesOf,
  yesNo: (_, { random }) => (random() < 0.5 ? [true, false] : [false, true]),
  choice: (_, wish) => optionsOf(wish),
  multiChoice: optionSetsOf,
  idNumber: (_, wish) => [...agedNumbers(wish), ...wish.texts],
  uscc: (_, { random, texts }) => [usccFrom(random), ...texts],
  phone: (_, { random, texts }) => [mobileFrom(random), ...texts],
  email: (_, { random, texts }) => [`a${between(random, 1, 9999)}@example.org`, ...texts],
  person: ({ parts }, wish) =>
    agedNumbers(wish).map((idNumber) => ({
      name: nameFrom(wish.random),
      ...(parts.includes('idNumber') && { idNumber }),
      ...(parts.includes('phone') && { phone: mobileFrom(wish.random) }),
    })),
  organisation: ({ parts }, { random, members }) => {
    const whole: JsonObject = {
      name: `${nameFrom(random)}餐饮管理有限公司`,
      uscc: usccFrom(random),
      legalRep: nameFrom(random),
      phone: mobileFrom(random),
      address: '青禾市江岸区滨江路1号',
    };
    const asked = Object.fromEntries(['name', ...parts].map((part) => [part, whole[part]!]));
    return withMembers(asked, members);
  },
  bankAccount: ({ withBranch }, { random, members }) =>
    withMembers(
      {
        holder: nameFrom(random),
        bank: '青禾银行',
        ...(withBranch === true && { branch: '江岸支行' }),
        number: `62220000${between(random, 10_000_000, 99_999_999)}`,
      },
      members,
    ),
  address: (_, wish) => addressesOf(wish),
  region: regionsOf,
  mapPoint: pointsOf,
  file: ({ formats, maxFiles, maxMegabytes }, { random }) => {
    const file = (n: number): JsonObject => ({
      id: `file-${between(random, 1, 999_999_999)}-${n}`,
      name: `${n}.${formats[0]!}`,
      type: FILE_TYPES[formats[0]!],
      bytes: Math.min(1000, Math.floor(maxMegabytes * 1_000_000)),
      sha256: '0'.repeat(64),
    });
    return [[file(1)], Array.from({ length: maxFiles }, (_, n) => file(n + 1))];
  },
  signature: (_, { random }) => [{ typed: nameFrom(random) }],
  declaration: ({ signature }) => [
    { agreed: true, ...(signature === true && { signature: `data:image/png;base64,${DOT}` }) },
  ],
  computed: () => [],
  note: () => [],
};

/** Identity numbers of grown people, and of such as are as old as the named numbers say. */
function agedNumbers({ random, today, numbers, texts }: Wish): string[] {
  const born = texts.filter(isCivilDate).map((day) => idNumberOf(random, day));
  const ages = [...GROWN, ...numbers.filter((age) => age >= 0 && age <= 110).flatMap((age) => [age, age - 1, age + 1])];
  const aged = ages.filter((age) => age >= 0);
  return [...aged.map((age) => idNumberOf(random, birthdayAt(random, today, Math.floor(age)))), ...born];
}

/** A value as it is, and with each member as something compares it. */
function withMembers(value: JsonObject, members: Wish['members']): JsonObject[] {
  const named = Object.keys(value).flatMap((member) =>
    members(member).flatMap((each) => (typeof each === 'string' ? [{ ...value, [member]: each }] : [])),
  );
  return [value, ...named];
}
