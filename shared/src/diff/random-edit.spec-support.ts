import { randomFrom, type Random } from '#shared/kernel/random';
import { Definition } from '#shared/definition/definition';
import type { Json } from '#shared/kernel/json';
import { isKeyedList, type KeyedElement } from '#shared/diff/keyed-path';
import { plainCopy } from '#shared/diff/plain-copy';

type Open = { [name: string]: Json };

/** A member or entry of a definition that is being changed. */
interface Slot {
  readonly holder: Open;
  readonly name: string;
  readonly value: Json;
}

/** A list of elements with keys, and the member that it is. */
interface Listed {
  readonly holder: Open;
  readonly name: string;
  readonly list: KeyedElement[];
}

const EXPRESSIONS: ReadonlySet<string> = new Set([
  ...['visibleWhen', 'requiredWhen', 'readonlyWhen', 'neededWhen', 'offeredWhen', 'barredWhen', 'holds', 'when'],
]);

/** Every kind of single edit: makes it where it finds a place, else gives false. Definitions are changed in place. */
export const EDITS = {
  'field renamed, followed': (root, random) => renamed(root, random, 'elements', true),
  'field renamed, forgotten': (root, random) => renamed(root, random, 'elements', false),
  'material renamed, followed': (root, random) => renamed(root, random, 'materials', true),
  'step renamed, followed': (root, random) => renamed(root, random, 'steps', true),
  'field moved': (root, random) => moved(root, random, 'elements'),
  'section moved': (root, random) => moved(root, random, 'sections'),
  'step moved': (root, random) => moved(root, random, 'steps'),
  'page moved': (root, random) => moved(root, random, 'pages'),
  'option moved': (root, random) => moved(root, random, 'options'),
  'other element moved': (root, random) => moved(root, random, undefined),
  'element removed': (root, random) => {
    const from = one(random, lists(root));
    return from.list.length > 0 && from.list.splice(Math.floor(random() * from.list.length), 1).length > 0;
  },
  'field removed': (root, random) => {
    const from = one(random, lists(root, 'elements'));
    return from.list.length > 0 && from.list.splice(Math.floor(random() * from.list.length), 1).length > 0;
  },
  'element added': (root, random) => added(random, one(random, lists(root))),
  'field added': (root, random) => added(random, one(random, lists(root, 'elements'))),
  'material added': (root, random) => added(random, one(random, lists(root, 'materials'))),
  'number changed': (root, random) => changed(root, random, (slot) => Number.isInteger(slot.value), number),
  'yes or no turned': (root, random) =>
    changed(
      root,
      random,
      ({ value }) => typeof value === 'boolean',
      ({ value }) => value !== true,
    ),
  'words changed': (root, random) =>
    changed(
      root,
      random,
      ({ name }) => name === 'zh' || name === 'en',
      ({ value }) => `${value as string} `.trim() + '。',
    ),
  'code changed': (root, random) =>
    changed(
      root,
      random,
      isCode,
      (slot) =>
        one(
          random,
          slots(root).filter((each) => isCode(each) && each.name === slot.name),
        ).value,
    ),
  'demand changed': (root, random) => {
    const field = one(random, elements(root));
    if (typeof field.label !== 'object') return false;
    if (field.required === true) return Reflect.deleteProperty(field, 'required');
    field.required = true;
    return true;
  },
  'part left out': (root, random) => {
    const { holder, name } = one(
      random,
      slots(root).filter(({ holder }) => !Array.isArray(holder)),
    );
    return Reflect.deleteProperty(holder, name);
  },
  'condition left out': (root, random) => {
    const { holder, name } = one(
      random,
      slots(root).filter(({ name }) => EXPRESSIONS.has(name)),
    );
    return Reflect.deleteProperty(holder, name);
  },
  'condition made narrower': (root, random) =>
    changed(root, random, isCondition, ({ value }) => `(${value as string}) && ${other(root, random)}`),
  'condition made wider': (root, random) =>
    changed(root, random, isCondition, ({ value }) => `(${value as string}) || ${other(root, random)}`),
  'condition turned': (root, random) => changed(root, random, isCondition, ({ value }) => `!(${value as string})`),
  'threshold changed': (root, random) =>
    changed(
      root,
      random,
      (slot) => isCondition(slot) && /\d/.test(slot.value as string),
      ({ value }) =>
        (value as string).replace(/\d+(\.\d+)?/, (digits) =>
          (Number(digits) + 1 + Math.floor(random() * 3)).toFixed(digits.includes('.') ? 1 : 0),
        ),
    ),
  'condition added': (root, random) => {
    const element = one(random, elements(root));
    if (typeof element.key !== 'string' || element.visibleWhen !== undefined) return false;
    element.visibleWhen = other(root, random);
    return true;
  },
  'list turned round': (root, random) =>
    changed(root, random, isPlainList, ({ value }) => [...(value as Json[])].reverse()),
  'list cut': (root, random) => changed(root, random, isPlainList, ({ value }) => (value as Json[]).slice(1)),
  'next step changed': (root, random) =>
    changed(
      root,
      random,
      ({ name, value }) => name === 'next' && typeof value === 'string',
      () =>
        one(
          random,
          lists(root, 'steps').flatMap(({ list }) => list),
        ).key,
    ),
} as const satisfies Record<string, (root: Open, random: Random) => boolean>;
export type EditKind = keyof typeof EDITS;
export const EDIT_KINDS = Object.keys(EDITS) as EditKind[];

/** A definition with so many edits made on it that it is still one; undefined where the edits drawn found no place. */
export function edited(before: Definition, seed: number, count: number, kinds = EDIT_KINDS): Definition | undefined {
  const random = randomFrom(seed);
  let now = before;
  for (let made = 0, tried = 0; made < count; tried++) {
    if (tried > 30 * count) return undefined;
    const copy = plainCopy(now) as Open;
    if (!EDITS[kinds[Math.floor(random() * kinds.length)]!](copy, random)) continue;
    const read = Definition.safeParse(copy);
    if (!read.success) continue;
    now = read.data;
    made++;
  }
  return now;
}

function one<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)] ?? ({} as T);
}

function slots(root: Json): Slot[] {
  if (typeof root !== 'object' || root === null) return [];
  const holder = root as Open;
  return Object.keys(holder).flatMap((name) => [{ holder, name, value: holder[name]! }, ...slots(holder[name]!)]);
}

function lists(root: Json, only?: string): Listed[] {
  return slots(root).flatMap(({ holder, name, value }) =>
    isKeyedList(value) && value.length > 0 && (only === undefined || name === only)
      ? [{ holder, name, list: value as unknown as KeyedElement[] }]
      : [],
  );
}

function elements(root: Json): Open[] {
  return lists(root, 'elements').flatMap(({ list }) => list as unknown as Open[]);
}

function changed(root: Json, random: Random, fits: (slot: Slot) => boolean, to: (slot: Slot) => Json): boolean {
  const slot = one(random, slots(root).filter(fits));
  if (slot.holder === undefined) return false;
  slot.holder[slot.name] = to(slot);
  return true;
}

function number({ value }: Slot): Json {
  const was = value as number;
  return was > 0 && was % 2 === 0 ? was - 1 : was + 1;
}

function isCode({ holder, name, value }: Slot): boolean {
  return (
    typeof value === 'string' &&
    !Array.isArray(holder) &&
    [
      'mode',
      'necessity',
      'form',
      'unit',
      'tone',
      'reason',
      'end',
      'kind',
      'sensitivity',
      'firstDay',
      'from',
      'to',
      'act',
      'silence',
      'origin',
      'level',
      'entry',
      'seal',
      'stage',
      'concept',
    ].includes(name)
  );
}

function isCondition({ name, value }: Slot): boolean {
  return EXPRESSIONS.has(name) && typeof value === 'string';
}

function isPlainList({ value }: Slot): boolean {
  return Array.isArray(value) && value.length > 1 && !isKeyedList(value as readonly Json[]);
}

/** A condition that stands somewhere in the definition. */
function other(root: Json, random: Random): string {
  return (one(
    random,
    slots(root).filter(
      (slot) => isCondition(slot) && /^[^|?]*$/.test(slot.value as string) && !(slot.value as string).includes('row.'),
    ),
  ).value ?? 'true') as string;
}

function moved(root: Json, random: Random, name: string | undefined): boolean {
  const from = one(random, lists(root, name));
  if (from.list === undefined) return false;
  const to =
    random() < 0.3
      ? from
      : one(
          random,
          slots(root).filter((slot) => slot.name === from.name && isKeyedList(slot.value)),
        );
  const list = (to === from ? from.list : (to as Slot).value) as unknown as KeyedElement[];
  const [element] = from.list.splice(Math.floor(random() * from.list.length), 1);
  list.splice(Math.floor(random() * (list.length + 1)), 0, element!);
  return true;
}

function added(random: Random, { list }: Listed): boolean {
  if (list === undefined) return false;
  const copy = plainCopy(one(random, list)) as Open;
  copy.key = `${copy.key as string}Two`;
  list.splice(Math.floor(random() * (list.length + 1)), 0, copy as unknown as KeyedElement);
  return true;
}

/** Another key, in references too where they read it as a word of its own. */
function renamed(root: Json, random: Random, name: string, followed: boolean): boolean {
  const element = one(
    random,
    lists(root, name).flatMap(({ list }) => list),
  ) as unknown as Open;
  if (typeof element.key !== 'string') return false;
  // Two inner forms may have one key each: then its mentions do not say which is meant.
  if (slots(root).filter((slot) => slot.name === 'key' && slot.value === element.key).length > 1) return false;
  const [was, is] = [element.key, `${element.key}New`];
  const inside = new RegExp(`(?<=form\\.|row\\.|step\\.|:)${was}\\b`, 'g');
  for (const { holder, name, value } of slots(root)) {
    if (value === was && name !== 'key') holder[name] = is;
    else if (typeof value === 'string') holder[name] = value.replaceAll(inside, is);
  }
  element.key = is;
  if (followed) element.formerly = [...((element.formerly ?? []) as string[]), was];
  return true;
}
