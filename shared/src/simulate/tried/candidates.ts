import { addDays, isCivilDate } from '#shared/kernel/civil-date';
import type { Json, JsonObject } from '#shared/kernel/json';
import type { ChoiceOption } from '#shared/definition/choice-option';
import type { Field } from '#shared/definition/field';
import type { MapBox } from '#shared/definition/field-kind/map-point';
import { optionsOf } from '#shared/definition/field-kind/choice';
import { kindOf } from '#shared/definition/field-kinds';
import { holdsRows, rowElements, type FormElement } from '#shared/definition/form-element';
import type { ValueType } from '#shared/expression/value-type';

/** The literals that expressions compare a path with; [] for none. */
export type LiteralsOf = (path: string) => readonly (string | number)[];

/** Values worth trying, and whether no other value could make a difference. */
export interface Candidates {
  readonly values: readonly Json[];
  readonly exact: boolean;
}

/** Of a choice, so many options at most. */
const MOST_ENTRIES = 40;
/** Of a multiple choice, all sets of so many options at most. */
const MOST_OPTIONS = 6;
const SOME_DAY = '2026-06-15';
const exactly = (values: readonly Json[]): Candidates => ({ values, exact: true });

/** One value on each side of every comparison that is made with an element. `path` is its path, e.g. form.seats. */
export function candidatesOf(element: FormElement, path: string, literals: LiteralsOf): Candidates {
  if (holdsRows(element)) return rowsOf(element, path, literals);
  switch (element.kind) {
    case 'yesNo':
      return exactly([true, false]);
    case 'choice':
      return fewOf(someOf(optionsOf(element), literals(path)));
    case 'multiChoice':
      return setsOf(someOf(optionsOf(element), literals(path)));
    case 'number':
      return exactly(numbersOf(element, literals(path)));
    case 'date':
      return exactly(daysWithin(element, literals(path)));
    case 'money':
      return exactly(numbersOf({ ...element, min: element.min ?? 0 }, literals(path)));
    case 'time':
      return exactly(timesOf(literals(path)));
    case 'dateRange':
      return daysFromTo(element.openEnd === true, path, literals);
    case 'organisation':
    case 'bankAccount':
      return objectsOf(textsOf(kindOf(element).valueType(element)), path, literals);
    case 'declaration':
      return exactly([{ agreed: true }, { agreed: false }]);
    case 'address':
      return objectsOf({ region: '000001', detail: 'x' }, path, literals);
    case 'person':
      return objectsOf({ name: 'x', ...Object.fromEntries(element.parts.map((part) => [part, 'x'])) }, path, literals);
    case 'mapPoint':
      return pointsOf(element.within, path, literals);
    case 'file': {
      const file = (n: number): JsonObject => ({ name: `${n}.pdf`, bytes: 1000 });
      // One file and as many as may be: enough to find, not to rule out, where their names or sizes are compared.
      return { values: [[file(1)], Array.from({ length: element.maxFiles }, (_, n) => file(n))], exact: false };
    }
    case 'signature':
      return exactly([{ typed: 'x' }]);
    case 'computed':
    case 'note':
      return exactly([]);
    default:
      return exactly([...literals(path), otherThan(literals(path))]);
  }
}

/** The options that are named somewhere, and of the others one for each condition under which they are offered. */
function someOf(options: readonly ChoiceOption[], named: readonly (string | number)[]): string[] {
  const names = new Set(named);
  const others = new Map<string | undefined, string>();
  for (const { key, visibleWhen } of options)
    if (!names.has(key) && !others.has(visibleWhen)) others.set(visibleWhen, key);
  return [...options.filter(({ key }) => names.has(key)).map(({ key }) => key), ...others.values()];
}

function fewOf(options: readonly string[]): Candidates {
  return { values: options.slice(0, MOST_ENTRIES), exact: options.length <= MOST_ENTRIES };
}

function setsOf(options: readonly string[]): Candidates {
  if (options.length > MOST_OPTIONS)
    return { values: [...options.slice(0, MOST_ENTRIES).map((option) => [option]), [...options]], exact: false };
  const sets = options.reduce<string[][]>((all, option) => [...all, ...all.map((set) => [...set, option])], [[]]);
  return exactly(sets.filter((set) => set.length > 0));
}

function numbersOf(
  { min, max, decimals = 0 }: Pick<Extract<Field, { kind: 'number' }>, 'min' | 'max' | 'decimals'>,
  literals: readonly (string | number)[],
): number[] {
  const grid = 10 ** decimals;
  const round = (value: number): number => Number(value.toFixed(decimals)) + 0;
  const beside = (value: number): number[] => [
    ...[Math.floor(value * grid), Math.ceil(value * grid)].map((at) => round(at / grid)),
    ...[Math.floor(value * grid) - 1, Math.ceil(value * grid) + 1].map((at) => round(at / grid)),
  ];
  const named = literals.flatMap((value) => (typeof value === 'number' ? beside(value) : []));
  const least = min === undefined ? 1 : round(Math.ceil(min * grid) / grid);
  const all = [
    ...named,
    least,
    ...(max === undefined ? [] : [round(Math.floor(max * grid) / grid)]),
    round(least + 1 / grid),
  ];
  return [...new Set(all)].filter(
    (value) => (min === undefined || value >= min) && (max === undefined || value <= max),
  );
}

/** Numbers of any precision on each side of those that are named, and between them. */
export function numbersAround(literals: readonly (string | number)[]): number[] {
  const named = literals.filter((value) => typeof value === 'number').toSorted((a, b) => a - b);
  if (named.length === 0) return [1];
  const between = named.slice(1).map((value, index) => (value + named[index]!) / 2);
  return [...new Set([...named, ...between, named[0]! - 1, named.at(-1)! + 1])];
}

/** A text that is none of these. */
export function otherThan(literals: readonly (string | number)[]): string {
  let text = 'x';
  while (literals.includes(text)) text += 'x';
  return text;
}

/** The times that are named, and those beside them. */
function timesOf(literals: readonly (string | number)[]): string[] {
  const clock = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const named = literals.flatMap((value) => {
    const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(String(value)) ?? [];
    if (hours === undefined) return [];
    const at = Number(hours) * 60 + Number(minutes);
    return [at, Math.min(at + 1, 1439), Math.max(at - 1, 0)].map(clock);
  });
  return [...new Set([...named, '00:00', '12:00', '23:59'])];
}

function daysWithin({ min, max }: Extract<Field, { kind: 'date' }>, literals: readonly (string | number)[]): string[] {
  const days = [...daysOf(literals), ...(min === undefined ? [] : [min]), ...(max === undefined ? [] : [max])];
  return [...new Set(days)].filter((day) => (min === undefined || day >= min) && (max === undefined || day <= max));
}

/** The days that are named, and those beside them. */
export function daysOf(literals: readonly (string | number)[]): string[] {
  const named = literals.filter((value): value is string => typeof value === 'string' && isCivilDate(value));
  return [...named.flatMap((day) => [day, addDays(day, 1), addDays(day, -1)]), SOME_DAY];
}

/** Every named day as the first with every later one as the last; without a last day where that may be. */
function daysFromTo(openEnd: boolean, path: string, literals: LiteralsOf): Candidates {
  const [froms, tos] = [daysOf(literals(`${path}.from`)), daysOf(literals(`${path}.to`))];
  const ranges = froms.flatMap((from) => [from, ...tos].map((to) => ({ from, to })));
  const whole: Json[] = ranges.filter(({ from, to }) => from <= to);
  return exactly(openEnd ? [...whole, ...froms.map((from) => ({ from }))] : whole);
}

/** An object type of texts with each of them 'x'. */
function textsOf(type: ValueType): Readonly<Record<string, string>> {
  const members = typeof type === 'object' && 'object' in type ? Object.keys(type.object) : [];
  return Object.fromEntries(members.map((member) => [member, 'x']));
}

function objectsOf(sample: Readonly<Record<string, string>>, path: string, literals: LiteralsOf): Candidates {
  let values: Readonly<Record<string, string>>[] = [sample];
  for (const member of Object.keys(sample)) {
    const named = literals(`${path}.${member}`).filter((value) => typeof value === 'string');
    const others =
      sample[member] === 'x' ? [otherThan(named)] : [sample[member]!, ...(named.length > 0 ? [otherThan(named)] : [])];
    values = values.flatMap((value) => [...named, ...others].map((each) => ({ ...value, [member]: each })));
  }
  return exactly(values);
}

/** A point on each side of every degree that is named. */
function pointsOf(within: MapBox | undefined, path: string, literals: LiteralsOf): Candidates {
  const around = (member: string, from: number, to: number): number[] =>
    [
      ...literals(`${path}.${member}`).flatMap((at) => (typeof at === 'number' ? [at, at + 1e-6, at - 1e-6] : [])),
      (from + to) / 2,
    ].filter((degrees) => degrees >= from && degrees <= to);
  const lngs = around('lng', within?.west ?? -180, within?.east ?? 180);
  return exactly(
    around('lat', within?.south ?? -90, within?.north ?? 90).flatMap((lat) => lngs.map((lng) => ({ lat, lng }))),
  );
}

/** One row for each value of each member that is compared: enough to find, not to rule out. */
function rowsOf(
  element: Extract<FormElement, { kind: 'table' | 'repeat' }>,
  path: string,
  literals: LiteralsOf,
): Candidates {
  const members = rowElements(element);
  const of = (member: FormElement) => candidatesOf(member, `${path}[].${member.key}`, literals).values;
  const sample: JsonObject = Object.fromEntries(
    members.flatMap((member) => (of(member).length > 0 ? [[member.key, of(member)[0]!]] : [])),
  );
  const compared = members.filter(
    (member) => member.kind === 'yesNo' || literals(`${path}[].${member.key}`).length > 0,
  );
  const rows = compared.flatMap((member) => of(member).map((value) => ({ ...sample, [member.key]: value })));
  return { values: [...rows.map((row) => [row]), [sample]], exact: false };
}
