import type { Json } from '#shared/kernel/json';
import type { Key } from '#shared/kernel/key';
import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { CompiledElement, CompiledForm, CompiledPage, CompiledSection } from '#shared/form/compiled-form';
import type { FormEntry } from '#shared/form/form-state';
import type { PlanNode } from '#shared/form/plan';

/** Values as expressions see them: without prototype, changed in place, only what counts. */
export type Values = Record<string, Json>;

interface PlaceBase {
  readonly node: PlanNode;
  /** The place whose visibility it inherits. */
  readonly holder: Place | undefined;
  /** The row that it stands in. */
  readonly row: Row | undefined;
  /** Whether it and all that it stands in are shown. */
  visible: boolean;
  /** What was last told of it. */
  entry: FormEntry | undefined;
}

/** A page or a section of a form in use. */
export interface Heading extends PlaceBase {
  readonly kind: 'heading';
  readonly part: CompiledPage | CompiledSection;
  readonly inside: Place[];
}

/** A field of a form in use; inside rows one for each row. */
export interface FieldPlace extends PlaceBase {
  readonly kind: 'field';
  readonly element: CompiledElement;
  /** What was typed; null for an answer that was emptied. */
  typed: Json | undefined;
  readonly: boolean;
  /** The present answer, whether it counts or not. */
  value: Json | undefined;
  /** The answer as expressions see it; undefined while hidden, empty or malformed. */
  counted: Json | undefined;
  malformed: boolean;
}

/** A table or group of a form in use. */
export interface RowsPlace extends PlaceBase {
  readonly kind: 'rows';
  readonly element: CompiledElement;
  readonly rows: Row[];
  /** Typed rows beyond the most that may be shown; kept, but never evaluated. */
  readonly surplus: Json[];
  /** What was typed where it was no list of rows. */
  malformed: Json | undefined;
  /** Whether rows were ever given, so that an emptied list differs from one never touched. */
  given: boolean;
  list: ListPlace;
}

/** The value of a table or group: evaluated after everything in its rows. */
export interface ListPlace extends PlaceBase {
  readonly kind: 'list';
  readonly holder: RowsPlace;
}

/** Which situation holds. */
export interface SituationPlace extends PlaceBase {
  readonly kind: 'situation';
  readonly part: CompiledForm;
  readonly holder: undefined;
  key: Key | undefined;
}

export type Place = Heading | FieldPlace | RowsPlace | ListPlace | SituationPlace;

/** A row of a table or group in use. */
export interface Row {
  readonly owner: RowsPlace;
  index: number;
  readonly places: ReadonlyMap<string, FieldPlace | RowsPlace>;
  readonly record: Values;
  /** Typed members that the row has no element for. */
  readonly unknown: Map<string, Json>;
  /** A copy of what counts, for entries and answers; undefined after a change. */
  snapshot: Values | undefined;
}

export function emptyRecord(): Values {
  return Object.create(null) as Values;
}

/** The pointer of a place now; that of a row's places moves with the row. */
export function pointerOf(place: Place): Pointer {
  if (place.kind === 'heading')
    return place.holder === undefined ? `#/${place.node.key}` : `${pointerOf(place.holder)}/${place.node.key}`;
  return `${place.row === undefined ? '' : rowPointer(place.row)}${pointerTo(place.node.key)}`;
}

export function rowPointer(row: Row): Pointer {
  return `${pointerOf(row.owner)}/${row.index}`;
}
