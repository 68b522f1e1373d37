import { DestroyRef, Directive, afterNextRender, computed, inject, signal, Injector } from '@angular/core';
import type { Json } from '#shared/kernel/json';
import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { RepeatGroup, Table } from '#shared/definition/form-element';
import { Announcer } from '../../ui/announcer';
import { idOf } from '../place';
import { PlaceType } from '../place-type';

/** How long a deleted row can be brought back. */
const UNDO_SECONDS = 10;

interface RemovedRow {
  readonly index: number;
  readonly name: string;
  readonly row: Json;
}

/** What tables and repeat groups have in common: rows come, go and, for a while, come back. */
@Directive()
export abstract class RowsType<S extends Table | RepeatGroup> extends PlaceType<S> {
  private readonly announcer = inject(Announcer);
  private readonly injector = inject(Injector);
  private forgetting: ReturnType<typeof setTimeout> | undefined;

  protected readonly seconds = UNDO_SECONDS;
  protected readonly removed = signal<RemovedRow | undefined>(undefined);
  /** The positions of the rows, for the template to count with. */
  protected readonly rows = computed(() => {
    const value = this.value();
    return Array.isArray(value) ? value.map((_, index) => index) : [];
  });
  protected readonly full = computed(() => this.rows().length >= this.place.source.max);

  constructor() {
    super();
    inject(DestroyRef).onDestroy(() => clearTimeout(this.forgetting));
  }

  protected pointerOf(index: number): Pointer {
    return this.place.pointer + pointerTo(index);
  }

  protected nameOf(index: number): string {
    return this.t('rows.row', { label: this.say(this.place.source.label), n: index + 1 });
  }

  /** Removes a row without asking; it can be brought back for a while. */
  protected remove(index: number): void {
    const row = this.props.session.typedAt(this.pointerOf(index)) ?? {};
    const name = this.nameOf(index);
    this.props.session.removeRow(this.place.pointer, index);
    this.removed.set({ index, name, row });
    this.announcer.politely(
      `${this.t('rows.removed', { row: name })} ${this.t('rows.seconds', { seconds: UNDO_SECONDS })}`,
    );
    clearTimeout(this.forgetting);
    this.forgetting = setTimeout(() => this.removed.set(undefined), UNDO_SECONDS * 1000);
    this.focus(`${this.place.id}-undo`);
  }

  protected undo(): void {
    const removed = this.removed();
    if (removed === undefined) return;
    clearTimeout(this.forgetting);
    this.removed.set(undefined);
    const rows = this.props.session.typedAt(this.place.pointer);
    this.place.answer((Array.isArray(rows) ? rows : []).toSpliced(removed.index, 0, removed.row));
    this.announcer.politely(this.t('rows.undone', { row: removed.name }));
    this.focus(`${this.place.id}-add`);
  }

  /** Moves the focus to what the next rendering brings. */
  protected focus(id: string): void {
    afterNextRender(() => document.getElementById(id)?.focus(), { injector: this.injector });
  }

  protected firstControlOf(index: number): string {
    const first = this.place.element.row[0];
    return first === undefined ? '' : idOf(this.pointerOf(index) + pointerTo(first.key));
  }
}
