import { CdkDrag, type CdkDragMove, CdkDropList } from '@angular/cdk/drag-drop';
import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  output,
  signal,
  untracked,
} from '@angular/core';
import { injectSay } from '../../../i18n/text-voice';
import { injectWords } from '../../../i18n/translator';
import { Icon } from '../../../ui/icon';
import { StudioStore } from '../../store/studio.store';
import { Designer } from '../../workspace/designer';
import { Dragging } from '../dragging';
import { FormDeeds } from '../form-deeds';
import { KIND_ICONS } from '../kind-icons';
import { selectionAt } from '../selection';
import { FORM_TAB_WORDS } from '../words';
import { TreeLabel } from './tree-label';
import { treeDeed } from './tree-keys';
import { type TreeRow, allBranches, branchesAround, treeRows } from './tree-rows';

/** The form as a tree: pages, sections, fields. Everything that the canvas can do by dragging, this can do by keys. */
@Component({
  selector: 'tb-element-tree',
  imports: [CdkDrag, CdkDropList, Icon, TreeLabel],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './element-tree.html',
  styleUrl: './element-tree.css',
})
export class ElementTree {
  readonly adding = output();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly store = inject(StudioStore);
  private readonly designer = inject(Designer);
  private readonly deeds = inject(FormDeeds);
  private readonly dragging = inject(Dragging);
  protected readonly say = injectSay();
  protected readonly t = injectWords(FORM_TAB_WORDS);
  protected readonly icons = KIND_ICONS;
  protected readonly readOnly = this.store.readOnly;

  private readonly open = signal<ReadonlySet<string>>(new Set());
  protected readonly renaming = signal('');
  protected readonly rows = computed(() => {
    const definition = this.store.definition();
    return definition === undefined ? [] : treeRows(definition, this.open(), this.store.findings());
  });
  protected readonly current = computed(() => {
    const definition = this.store.definition();
    return (definition && selectionAt(definition, this.store.selected())?.at) ?? '';
  });
  protected readonly fields = computed(() =>
    this.rows().reduce((sum, row) => sum + (row.level === 1 ? row.count : 0), 0),
  );
  protected readonly pages = computed(() => this.store.definition()?.form.pages.length ?? 0);
  /** The line that Tab reaches: the selected one, or the first. */
  protected readonly reachable = computed(() =>
    this.rows().some(({ pointer }) => pointer === this.current()) ? this.current() : this.rows()[0]?.pointer,
  );

  constructor() {
    effect(() => {
      const [at, definition] = [this.current(), this.store.definition()];
      if (definition === undefined) return;
      const around = branchesAround(definition, at === '' ? '/form/pages/0/sections/0/elements/0' : at);
      untracked(() => {
        if (around.some((id) => !this.open().has(id))) this.open.update((open) => new Set([...open, ...around]));
        setTimeout(() => this.lineOf(at)?.scrollIntoView({ block: 'nearest' }));
      });
    });
  }

  protected expandAll(): void {
    const definition = this.store.definition();
    if (definition !== undefined) this.open.set(new Set(allBranches(definition)));
  }

  protected collapseAll(): void {
    this.open.set(new Set());
  }

  protected choose(row: TreeRow): void {
    this.store.select(row.pointer);
  }

  protected toggle(row: TreeRow, event: Event): void {
    event.stopPropagation();
    this.turn(row.id, !row.expanded);
  }

  protected key(event: KeyboardEvent): void {
    const deed = treeDeed(this.rows(), this.current(), event);
    if (deed === undefined || (this.readOnly() && deed.deed !== 'go' && deed.deed !== 'open' && deed.deed !== 'close'))
      return;
    event.preventDefault();
    switch (deed.deed) {
      case 'go':
        this.store.select(deed.to);
        return this.focusLater();
      case 'open':
        return this.turn(deed.id, true);
      case 'close':
        return this.turn(deed.id, false);
      case 'add':
        return this.adding.emit();
      case 'rename':
        return this.renaming.set(this.current());
      case 'remove':
        return void this.designer.remove(this.current()).then(() => this.focusLater());
      case 'copy':
        this.designer.copy(this.current());
        return this.focusLater();
      case 'up':
      case 'down':
      case 'into':
      case 'out':
        this.deeds.step(this.current(), deed.deed);
        return this.focusLater();
    }
  }

  protected renamed(): void {
    this.renaming.set('');
    this.focusLater();
  }

  protected moved({ pointerPosition }: CdkDragMove<TreeRow>): void {
    this.dragging.over(pointerPosition);
  }

  protected dropped(row: TreeRow): void {
    const landing = this.dragging.drop();
    if (landing !== undefined && row.kind !== 'page' && row.kind !== 'section')
      this.designer.move(row.pointer, landing.list, landing.index);
  }

  private turn(id: string, open: boolean): void {
    this.open.update((before) =>
      open ? new Set([...before, id]) : new Set([...before].filter((entry) => entry !== id)),
    );
  }

  private focusLater(): void {
    setTimeout(() => this.lineOf(this.current())?.focus());
  }

  private lineOf(pointer: string): HTMLElement | null {
    return this.host.nativeElement.querySelector<HTMLElement>(`[data-at="${pointer}"]`);
  }
}
