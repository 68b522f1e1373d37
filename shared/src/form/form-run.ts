import type { Json, JsonObject } from '#shared/kernel/json';
import type { Roots } from '#shared/expression/compile-expression';
import type { Answers } from '#shared/form/answers';
import { chosenSituation } from '#shared/form/chosen-situation';
import { entryOf, sameEntry, sameValue } from '#shared/form/entry';
import { holds, settleValue } from '#shared/form/field-value';
import type { FormEntry, FormSurroundings } from '#shared/form/form-state';
import {
  emptyRecord,
  type FieldPlace,
  type Heading,
  type Place,
  type Row,
  type RowsPlace,
  type SituationPlace,
  type Values,
} from '#shared/form/place';
import type { Plan, PlanNode } from '#shared/form/plan';
import { elementPlace, own, takes, type Register } from '#shared/form/rows';
import { Turn } from '#shared/form/turn';

/**
 * The places of a form in use and their evaluation. A change is put in turn; everything that depends on what really
 * changed follows in the order of the plan; at last the entries of all that were touched are told anew.
 */
export class FormRun implements Register {
  readonly headings: readonly Heading[];
  /** Which situation holds; undefined where the item has none. */
  readonly situation: SituationPlace | undefined;
  readonly places = new Map<string, FieldPlace | RowsPlace>();
  readonly unknown = new Map<string, Json>();
  count = 0;
  private readonly record: Values = emptyRecord();
  private readonly roots: Roots & { situation?: string };
  private readonly instances = new Map<PlanNode, Set<Place>>();
  private readonly turn = new Turn();
  private readonly touched = new Set<Heading | FieldPlace | RowsPlace>();

  constructor(
    plan: Plan,
    typed: Answers,
    surroundings: FormSurroundings,
    private readonly kept: Answers | undefined,
  ) {
    this.roots = Object.assign(Object.create(null) as object, {
      form: this.record,
      ...surroundings,
    }) as unknown as FormRun['roots'];
    this.situation = plan.situation && situationPlace(plan.situation);
    if (this.situation !== undefined) this.add(this.situation);
    this.headings = plan.pages.map((page) => this.heading(page, undefined, typed));
    for (const [key, value] of Object.entries(typed)) if (!takes(this.places.get(key))) this.unknown.set(key, value);
    this.settle();
  }

  add(place: Place): void {
    this.count += 1;
    const others = this.instances.get(place.node);
    if (others !== undefined) others.add(place);
    else this.instances.set(place.node, new Set([place]));
    this.turn.add(place);
  }

  remove(place: Place): void {
    this.count -= 1;
    this.instances.get(place.node)?.delete(place);
  }

  /** Puts a place in turn, with all that stands inside it. */
  again(place: Place): void {
    this.turn.add(place);
    for (const inner of insideOf(place)) this.again(inner);
  }

  /** Evaluates what is in turn and all that depends on it; returns the entries that changed. */
  settle(): FormEntry[] {
    this.turn.run((place) => this.settlePlace(place));
    const changed: FormEntry[] = [];
    for (const place of this.touched) {
      if (!this.instances.get(place.node)?.has(place)) continue;
      const entry = entryOf(place, this.rootsOf(place.row));
      if (sameEntry(place.entry, entry)) continue;
      place.entry = entry;
      changed.push(entry);
    }
    this.touched.clear();
    return changed;
  }

  private heading(node: PlanNode, holder: Heading | undefined, typed: JsonObject): Heading {
    const made: Heading = {
      kind: 'heading',
      node,
      part: node.part as Heading['part'],
      holder,
      row: undefined,
      visible: false,
      entry: undefined,
      inside: [],
    };
    this.add(made);
    for (const inner of node.inside) {
      if (inner.kind === 'section') made.inside.push(this.heading(inner, made, typed));
      else {
        const place = elementPlace(inner, made, undefined, own(typed, inner.key), this);
        this.places.set(inner.key, place);
        made.inside.push(place);
      }
    }
    return made;
  }

  private settlePlace(place: Place): void {
    if (place.kind === 'list') return this.settleList(place.holder);
    if (place.kind === 'situation') return this.settleSituation(place);
    const roots = this.rootsOf(place.row);
    const condition = place.kind === 'heading' ? place.part.visibleWhen : place.element.visibleWhen;
    const visible =
      (place.holder?.visible ?? true) && this.isAsked(place) && (condition === undefined || holds(condition, roots));
    const turned = visible !== place.visible;
    place.visible = visible;
    this.touched.add(place);
    if (place.kind === 'field') return this.settleField(place, roots);
    if (turned) for (const inner of insideOf(place)) this.turn.add(inner);
  }

  private settleField(place: FieldPlace, roots: Roots): void {
    const before = place.counted;
    settleValue(place, roots, this.kept === undefined ? undefined : keptAt(this.kept, place));
    if (sameValue(before, place.counted)) place.counted = before;
    else this.tell(place, place.counted);
    // A hidden table tells what was typed, which changes though nothing that counts does.
    for (let row = place.row; row !== undefined && !row.owner.visible; row = row.owner.row) this.touched.add(row.owner);
  }

  private settleSituation(place: SituationPlace): void {
    const before = place.key;
    place.key = chosenSituation(place.part.situations, this.roots);
    if (place.key === before) return;
    if (place.key === undefined) delete this.roots.situation;
    else this.roots.situation = place.key;
    this.wake(place);
  }

  /** Whether the situation asks a page. While none holds, it asks only the pages that all of them have. */
  private isAsked(place: Place): boolean {
    const having = place.kind === 'heading' && 'situations' in place.part ? place.part.situations : undefined;
    return having === undefined || (this.situation?.key !== undefined && having.has(this.situation.key));
  }

  private settleList(owner: RowsPlace): void {
    this.touched.add(owner);
    this.tell(owner.list, owner.visible ? owner.rows.map((row) => row.record) : undefined);
  }

  /** Writes a value where expressions see it, and puts in turn whoever reads it. */
  private tell(place: Place, value: Json | undefined): void {
    const record = place.row?.record ?? this.record;
    if (value === undefined) delete record[place.node.key];
    else record[place.node.key] = value;
    this.wake(place);
    if (place.row === undefined) return;
    place.row.snapshot = undefined;
    this.turn.add(place.row.owner.list);
  }

  /** Puts in turn whoever reads a place. */
  private wake(place: Place): void {
    for (const { node, phase, sameRow } of place.node.readers) {
      for (const reader of sameRow ? rowMate(place.row, node) : (this.instances.get(node) ?? [])) {
        if (phase === 'value') this.turn.add(reader);
        else if (reader.kind !== 'list' && reader.kind !== 'situation') this.touched.add(reader);
      }
    }
  }

  private rootsOf(row: Row | undefined): Roots {
    return row === undefined ? this.roots : { ...this.roots, row: row.record };
  }
}

function situationPlace(node: PlanNode): SituationPlace {
  const part = node.part as SituationPlace['part'];
  return {
    kind: 'situation',
    node,
    part,
    holder: undefined,
    row: undefined,
    visible: true,
    entry: undefined,
    key: undefined,
  };
}

function insideOf(place: Place): readonly Place[] {
  if (place.kind === 'heading') return place.inside;
  if (place.kind !== 'rows') return [];
  return [...place.rows.flatMap((row) => [...row.places.values()]), place.list];
}

function rowMate(row: Row | undefined, node: PlanNode): readonly Place[] {
  const mate = row?.places.get(node.key);
  return mate?.node === node ? [mate] : [];
}

/** The stored answer of the same place; rows answer by their position. */
function keptAt(kept: Answers, place: FieldPlace | RowsPlace): Json | undefined {
  if (place.row === undefined) return own(kept, place.node.key);
  const list = keptAt(kept, place.row.owner);
  const row = Array.isArray(list) ? (list as readonly Json[])[place.row.index] : undefined;
  return typeof row === 'object' && row !== null && !Array.isArray(row)
    ? own(row as JsonObject, place.node.key)
    : undefined;
}
