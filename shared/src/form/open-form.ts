import type { Json } from '#shared/kernel/json';
import { pointerTo, stepsOf, type Pointer } from '#shared/kernel/pointer';
import type { Answers } from '#shared/form/answers';
import type { CompiledForm } from '#shared/form/compiled-form';
import { sameEntry } from '#shared/form/entry';
import { FormRun } from '#shared/form/form-run';
import type { FieldIssue, FormEntry, FormState, FormSurroundings } from '#shared/form/form-state';
import type { FieldPlace, Heading, RowsPlace } from '#shared/form/place';
import { planOf } from '#shared/form/plan';
import { appendRow, collect, countedOf, dropRow, fillRows, holderOf, takes, typedOf } from '#shared/form/rows';

/** Most unknown keys that are told; a hostile body may hold very many. */
const MAX_UNKNOWN = 100;

type Shown = Heading | FieldPlace | RowsPlace;

/**
 * Opens a form on what was typed. Hidden answers stay typed but do not count; computed ones are computed; a default counts
 * while nothing was typed (null and '' are emptied answers and keep it away); a read-only field holds what `kept` stores for
 * it, else its default, whatever was typed. Unknown keys and wrong shapes are issues at their pointers. Never throws.
 */
export function openForm(
  form: CompiledForm,
  typed: Answers,
  surroundings: FormSurroundings,
  kept?: Answers,
): FormState {
  const run = new FormRun(planOf(form), typed, surroundings, kept);
  const elements = (): Iterable<FieldPlace | RowsPlace> => run.places.values();
  let entries: readonly FormEntry[] | undefined;

  function told(): readonly FormEntry[] {
    return (entries ??= run.headings.flatMap((page) => [...entriesIn(page)]));
  }

  function settle(): readonly FormEntry[] {
    entries = undefined;
    return run.settle();
  }

  /** Rows that come, go or move up: also told is what stood at a pointer that is empty now. */
  function reshape(place: RowsPlace, change: () => void): readonly FormEntry[] {
    const before = new Map([...entriesIn(place)].map((entry) => [entry.pointer, entry]));
    change();
    run.again(place);
    const changed = settle().filter((entry) => !sameEntry(before.get(entry.pointer), entry));
    const gone = [...before.keys()].filter((pointer) => placeAt(run, pointer) === undefined);
    return [...changed, ...gone.map(absent)];
  }

  function rowsAt(pointer: Pointer): RowsPlace | undefined {
    const place = placeAt(run, pointer);
    return place?.kind === 'rows' ? place : undefined;
  }

  return {
    entry: (pointer) => placeAt(run, pointer)?.entry,
    entries: told,
    set(pointer, value) {
      const place = placeAt(run, pointer);
      if (place?.kind === 'rows') return reshape(place, () => fillRows(place, value, run));
      if (place?.kind === 'field' && takes(place)) {
        if (place.element.source.kind !== 'computed') place.typed = value;
        run.again(place);
        return settle();
      }
      return setUnknown(run.unknown, pointer, value);
    },
    addRow(pointer) {
      const place = rowsAt(pointer);
      if (place === undefined || place.rows.length >= holderOf(place).max) return [];
      return reshape(place, () => {
        place.given = true;
        place.malformed = undefined;
        appendRow(place, {}, run);
      });
    },
    removeRow(pointer, index) {
      const place = rowsAt(pointer);
      if (place?.rows[index] === undefined) return [];
      return reshape(place, () => {
        dropRow(place, index, run);
        if (place.surplus.length > 0) fillRows(place, typedOf(place), run);
      });
    },
    typed: () => collect(elements(), typedOf, run.unknown),
    answers: () => collect(elements(), countedOf),
    situation: () => run.situation?.key,
    issues: () => [...told().flatMap((entry) => entry.issues), ...unknownIssues(run.unknown)],
  };
}

/** The entries of a place and of all inside it, in the order of the form. */
function* entriesIn(place: Shown): Iterable<FormEntry> {
  if (place.entry !== undefined) yield place.entry;
  const inside =
    place.kind === 'heading'
      ? place.inside
      : place.kind === 'rows'
        ? place.rows.flatMap((row) => [...row.places.values()])
        : [];
  for (const inner of inside) if (inner.kind !== 'list' && inner.kind !== 'situation') yield* entriesIn(inner);
}

/** The place at a pointer; '#/page' and '#/page/section' are headings. */
function placeAt(run: FormRun, pointer: Pointer): Shown | undefined {
  if (pointer.startsWith('#')) return headingAt(run.headings, pointer);
  const [key = '', ...steps] = stepsOf(pointer);
  let place = run.places.get(key);
  for (let step = 0; place !== undefined && step < steps.length; step += 2) {
    const row: RowsPlace['rows'][number] | undefined =
      place.kind === 'rows' && /^\d{1,4}$/.test(steps[step]!) ? place.rows[Number(steps[step])] : undefined;
    place = row?.places.get(steps[step + 1] ?? '');
  }
  return place;
}

function headingAt(headings: readonly Heading[], pointer: Pointer): Shown | undefined {
  const [page, section] = pointer.split('/').slice(1);
  const found = headings.find((heading) => heading.node.key === page);
  if (section === undefined) return found;
  return found?.inside.find((inner): inner is Heading => inner.kind === 'heading' && inner.node.key === section);
}

function absent(pointer: Pointer): FormEntry {
  return { pointer, visible: false, required: false, readonly: false, value: undefined, issues: [] };
}

/** An answer that the form has no question for: kept and told as an issue until it is cleared. */
function setUnknown(unknown: Map<string, Json>, pointer: Pointer, value: Json | undefined): readonly FormEntry[] {
  const [key, ...deeper] = stepsOf(pointer);
  if (key === undefined || deeper.length > 0) return [];
  if (value === undefined) unknown.delete(key);
  else unknown.set(key, value);
  return [];
}

function unknownIssues(unknown: ReadonlyMap<string, Json>): FieldIssue[] {
  return [...unknown.keys()].slice(0, MAX_UNKNOWN).map((key) => ({ pointer: pointerTo(key), code: 'FIELD.UNKNOWN' }));
}
