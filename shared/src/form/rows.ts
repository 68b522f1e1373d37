import type { Json, JsonObject } from '#shared/kernel/json';
import type { RepeatGroup, Table } from '#shared/definition/form-element';
import type { PlanNode } from '#shared/form/plan';
import { emptyRecord, type FieldPlace, type Place, type Row, type RowsPlace, type Values } from '#shared/form/place';

/** How many places a form in use may have before further rows are left out: nested groups would multiply their maxima. */
const MAX_PLACES = 20_000;

/** Told of places that come and go. */
export interface Register {
  /** How many there are. */
  readonly count: number;
  add(place: Place): void;
  remove(place: Place): void;
}

export function holderOf(place: RowsPlace): Table | RepeatGroup {
  return place.element.source as Table | RepeatGroup;
}

/** A place for an element, with rows for what was typed. */
export function elementPlace(
  node: PlanNode,
  holder: Place,
  row: Row | undefined,
  typed: Json | undefined,
  register: Register,
): FieldPlace | RowsPlace {
  const base = { node, holder, row, visible: false, entry: undefined };
  const element = node.part as RowsPlace['element'];
  if (node.kind === 'field') {
    const field: FieldPlace = {
      ...base,
      kind: 'field',
      element,
      typed: isAnswered(element) ? typed : undefined,
      readonly: false,
      value: undefined,
      counted: undefined,
      malformed: false,
    };
    register.add(field);
    return field;
  }
  const list = { ...base, kind: 'list', node: node.inside.at(-1)! } as const;
  const rows = {
    ...base,
    kind: 'rows',
    element,
    rows: [],
    surplus: [],
    malformed: undefined,
    given: false,
  } as unknown as RowsPlace;
  rows.list = { ...list, holder: rows };
  register.add(rows);
  register.add(rows.list);
  fillRows(rows, typed, register);
  return rows;
}

/** Whether what was typed is an answer: of a computed value or a note it is not. */
function isAnswered({ source }: RowsPlace['element']): boolean {
  return source.kind !== 'computed' && source.kind !== 'note';
}

/** Gives a table or group the rows that were typed; at most one more than its maximum is evaluated. */
export function fillRows(place: RowsPlace, typed: Json | undefined, register: Register): void {
  while (place.rows.length > 0) dropRow(place, place.rows.length - 1, register);
  place.surplus.length = 0;
  const isList = Array.isArray(typed) && typed.every(isObject);
  place.given = isList;
  place.malformed = isList || typed === null ? undefined : typed;
  if (!isList) return;
  for (const entry of typed as readonly JsonObject[]) {
    if (place.rows.length <= holderOf(place).max && register.count < MAX_PLACES && place.surplus.length === 0)
      appendRow(place, entry, register);
    else place.surplus.push(entry);
  }
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function appendRow(place: RowsPlace, typed: JsonObject, register: Register): Row {
  const places = new Map<string, FieldPlace | RowsPlace>();
  const row: Row = {
    owner: place,
    index: place.rows.length,
    places,
    record: emptyRecord(),
    unknown: new Map(),
    snapshot: undefined,
  };
  place.rows.push(row);
  for (const node of place.node.inside) {
    if (node.kind !== 'list') places.set(node.key, elementPlace(node, place, row, own(typed, node.key), register));
  }
  for (const [key, value] of Object.entries(typed)) if (!takes(places.get(key))) row.unknown.set(key, value);
  return row;
}

/** Removes a row; the first of those that had no room comes in. The rows behind it move up. */
export function dropRow(place: RowsPlace, index: number, register: Register): void {
  const [gone] = place.rows.splice(index, 1);
  if (gone === undefined) return;
  for (const inner of gone.places.values()) forget(inner, register);
  place.rows.forEach((row, at) => (row.index = at));
}

function forget(place: FieldPlace | RowsPlace, register: Register): void {
  if (place.kind === 'rows') {
    while (place.rows.length > 0) dropRow(place, place.rows.length - 1, register);
    register.remove(place.list);
  }
  register.remove(place);
}

/** Whether a place can be answered: a note cannot. */
export function takes(place: FieldPlace | RowsPlace | undefined): boolean {
  return place !== undefined && place.element.source.kind !== 'note';
}

export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Everything typed into a place; undefined where nothing was. */
export function typedOf(place: FieldPlace | RowsPlace): Json | undefined {
  if (place.kind === 'field') return place.typed;
  if (place.malformed !== undefined) return place.malformed;
  return place.given || place.rows.length > 0 ? [...place.rows.map(typedRow), ...place.surplus] : undefined;
}

function typedRow(row: Row): Values {
  return collect(row.places.values(), typedOf, row.unknown);
}

/** What counts of a row, copied. */
export function snapshotOf(row: Row): Values {
  return (row.snapshot ??= collect(row.places.values(), countedOf));
}

/** What counts of a place; undefined while hidden. */
export function countedOf(place: FieldPlace | RowsPlace): Json | undefined {
  if (place.kind === 'field') return place.counted;
  return place.visible ? place.rows.map(snapshotOf) : undefined;
}

/** An object of the values of places, in their order. */
export function collect(
  places: Iterable<FieldPlace | RowsPlace>,
  valueOf: (place: FieldPlace | RowsPlace) => Json | undefined,
  more: ReadonlyMap<string, Json> = new Map(),
): Values {
  const values = emptyRecord();
  for (const place of places) {
    const value = valueOf(place);
    if (value !== undefined) values[place.node.key] = value;
  }
  for (const [key, value] of more) values[key] = value;
  return values;
}
