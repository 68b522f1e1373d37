import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  computed,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { pointerTo } from '#shared/kernel/pointer';
import type { RepeatGroup } from '#shared/definition/form-element';
import { Icon } from '../../ui/icon';
import { LanguageChoice } from '../../i18n/language-choice';
import { GroupFrame } from '../frame/group-frame';
import { PlaceList } from '../place-list';
import { REGIONS } from '../regions';
import { shownValue } from '../shown/shown-value';
import { AddRow } from './add-row';
import { RowsType } from './rows-type';
import { UndoLine } from './undo-line';

/** Closed rows, each with a line that sums it up; a row is filled on a page of its own over this one. */
@Component({
  selector: 'tb-repeat-type',
  imports: [AddRow, GroupFrame, Icon, PlaceList, UndoLine],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './repeat-type.html',
  styleUrl: './repeat-type.css',
})
export class RepeatType extends RowsType<RepeatGroup> {
  private readonly language = inject(LanguageChoice).language;
  private readonly regions = inject(REGIONS);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  /** The row that is open. */
  protected readonly opened = signal<number | undefined>(undefined);
  protected readonly summaries = computed(() => this.rows().map((index) => this.summaryOf(index)));
  protected readonly issues = computed(() => {
    const issues = this.place.left() ? this.props.session.issues() : [];
    return this.rows().map(
      (index) => issues.filter(({ pointer }) => pointer.startsWith(`${this.pointerOf(index)}/`)).length,
    );
  });

  protected add(): void {
    const index = this.rows().length;
    this.props.session.addRow(this.place.pointer);
    this.open(index);
  }

  protected open(index: number): void {
    this.opened.set(index);
    this.dialog().nativeElement.showModal();
    this.focus(this.firstControlOf(index));
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  /** After the button and after Esc alike. A row in which nothing was written goes again. */
  protected closed(): void {
    const index = this.opened();
    this.opened.set(undefined);
    if (index === undefined) return;
    const row = this.props.session.typedAt(this.pointerOf(index));
    if (row !== undefined && Object.keys(row as object).length === 0)
      this.props.session.removeRow(this.place.pointer, index);
    this.leave();
  }

  private summaryOf(index: number): string {
    const texts = this.place.source.summary.map((key) => {
      const element = this.place.element.row.find((each) => each.key === key);
      const value = this.props.session.entry(this.pointerOf(index) + pointerTo(key))().value;
      if (element === undefined || value === undefined) return '';
      return shownValue(element.source, value, { language: this.language(), regions: this.regions() });
    });
    return texts.filter((text) => text !== '').join(' · ');
  }
}
