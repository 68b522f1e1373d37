import { type Signal, type WritableSignal, computed, signal } from '@angular/core';
import type { Json } from '#shared/kernel/json';
import { pointerTo, stepsOf, type Pointer } from '#shared/kernel/pointer';
import type { Answers } from '#shared/form/answers';
import type { CompiledElement, CompiledForm } from '#shared/form/compiled-form';
import type { FieldIssue, FormEntry, FormState } from '#shared/form/form-state';
import { type Place, type PlaceSource, idOf } from './place';

/** How many questions came and went with the last answer, for those who cannot see it. */
export interface Appearance {
  readonly came: number;
  readonly went: number;
}

/**
 * A form on the screen: the engine's state as signals, one an entry, made when first asked for. The engine owns the answers;
 * a change reaches exactly the signals of the entries that it changed.
 */
export class FormSession {
  private readonly entries = new Map<Pointer, WritableSignal<FormEntry>>();
  private readonly left = new Map<Pointer, WritableSignal<boolean>>();
  private readonly touched = new Map<Pointer, WritableSignal<boolean>>();
  private readonly places = new Map<Pointer, Place>();
  private readonly changes = signal(0);
  private readonly appearances = signal<Appearance>({ came: 0, went: 0 });

  /** Grows with every change of an answer. */
  readonly revision = this.changes.asReadonly();
  readonly appeared = this.appearances.asReadonly();
  /** All issues of visible places, in the order of the form. */
  readonly issues: Signal<readonly FieldIssue[]> = computed(() => {
    this.changes();
    return this.state.issues();
  });

  constructor(
    readonly form: CompiledForm,
    private readonly state: FormState,
  ) {}

  /** What holds of a page ('#/<key>'), a section or an element now. A place that the form does not have is not visible. */
  entry(pointer: Pointer): Signal<FormEntry> {
    return this.memo(this.entries, pointer, () => this.read(pointer));
  }

  /** The question of an element; `parent` is the pointer of its row. */
  place<S extends PlaceSource = PlaceSource>(element: CompiledElement, parent: Pointer = ''): Place<S> {
    const pointer = parent + pointerTo(element.key);
    const known = this.places.get(pointer);
    if (known?.element === element) return known as Place<S>;
    const entry = this.entry(pointer);
    const left = this.memo(this.left, pointer, () => false);
    const place: Place = {
      pointer,
      id: idOf(pointer),
      element,
      source: element.source,
      entry,
      issues: computed(() => (left() ? entry().issues : [])),
      left,
      answered: this.memo(this.touched, pointer, () => false),
      answer: (value) => this.answer(pointer, value ?? emptied(element)),
      leave: () => left.set(true),
    };
    this.places.set(pointer, place);
    return place as Place<S>;
  }

  /** Sets or (undefined) clears an answer. Its issue goes while it is typed. */
  answer(pointer: Pointer, value: Json | undefined): void {
    this.left.get(pointer)?.set(false);
    this.touched.get(pointer)?.set(true);
    this.absorb(pointer, this.state.set(pointer, value));
  }

  addRow(pointer: Pointer): void {
    this.absorb(pointer, this.state.addRow(pointer));
  }

  removeRow(pointer: Pointer, index: number): void {
    this.forget(pointer);
    this.absorb(pointer, this.state.removeRow(pointer, index));
  }

  /** From now on these issues are shown, at their places and at the lists and composites that hold them. */
  reveal(issues: readonly FieldIssue[]): void {
    for (const { pointer } of issues) {
      stepsOf(pointer).forEach((_, depth, steps) => {
        const at = pointerTo(...steps.slice(0, depth + 1));
        this.memo(this.left, at, () => false).set(true);
      });
    }
  }

  /** Everything typed, hidden answers included: what a draft keeps. */
  typed(): Answers {
    return this.state.typed();
  }

  /** What counts: what is submitted. */
  answers(): Answers {
    return this.state.answers();
  }

  /** What was typed at a pointer, hidden answers included. */
  typedAt(pointer: Pointer): Json | undefined {
    let at: Json | undefined = this.state.typed();
    for (const step of stepsOf(pointer))
      at = at === null ? undefined : (at as Record<string, Json> | undefined)?.[step];
    return at;
  }

  private absorb(pointer: Pointer, changed: readonly FormEntry[]): void {
    const before = new Map(changed.map(({ pointer: at }) => [at, this.entries.get(at)?.().visible]));
    for (const entry of changed) this.entries.get(entry.pointer)?.set(entry);
    for (const [at, known] of this.entries) if (related(at, pointer)) known.set(this.read(at));
    const turned = changed.filter((entry) => isElement(entry.pointer) && before.get(entry.pointer) !== undefined);
    this.appearances.set({
      came: turned.filter((entry) => entry.visible && before.get(entry.pointer) === false).length,
      went: turned.filter((entry) => !entry.visible && before.get(entry.pointer) === true).length,
    });
    this.changes.update((count) => count + 1);
  }

  /** Rows move up when one goes: what was said of the old positions no longer holds. */
  private forget(pointer: Pointer): void {
    for (const [at, known] of this.left) if (at.startsWith(`${pointer}/`)) known.set(false);
  }

  private read(pointer: Pointer): FormEntry {
    return (
      this.state.entry(pointer) ?? {
        pointer,
        visible: false,
        required: false,
        readonly: false,
        value: undefined,
        issues: [],
      }
    );
  }

  private memo<T>(table: Map<Pointer, WritableSignal<T>>, pointer: Pointer, first: () => T): WritableSignal<T> {
    const known = table.get(pointer) ?? signal(first());
    table.set(pointer, known);
    return known;
  }
}

/** What an emptied answer is: null keeps a default away, which nothing would bring back. */
function emptied(element: CompiledElement): null | undefined {
  return element.default === undefined ? undefined : null;
}

/** Whether one place lies in the other: a list holds its rows, and a row's change is a change of the list. */
function related(at: Pointer, changed: Pointer): boolean {
  return at === changed || at.startsWith(`${changed}/`) || changed.startsWith(`${at}/`);
}

/** Whether a pointer leads to a question outside rows. */
function isElement(pointer: Pointer): boolean {
  return pointer.startsWith('/') && pointer.indexOf('/', 1) < 0;
}
