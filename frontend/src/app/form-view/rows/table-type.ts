import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import type { Table } from '#shared/definition/form-element';
import { GroupFrame } from '../frame/group-frame';
import { PlaceList } from '../place-list';
import { Icon } from '../../ui/icon';
import { AddRow } from './add-row';
import { RowsType } from './rows-type';
import { UndoLine } from './undo-line';

/** Rows of plain questions: cards on phones; on wide screens the labels of the first row head the columns. */
@Component({
  selector: 'tb-table-type',
  imports: [AddRow, GroupFrame, Icon, PlaceList, UndoLine],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './table-type.html',
  styleUrl: './table-type.css',
})
export class TableType extends RowsType<Table> {
  /** More columns than this do not fit beside each other. */
  protected readonly wide = computed(() => this.place.element.row.length <= 5);

  /** The first click brings as many rows as are needed at least. */
  protected add(): void {
    const { min = 0 } = this.place.source;
    const before = this.rows().length;
    const wanted = Math.max(1, before === 0 ? min : 0);
    for (let n = 0; n < wanted; n += 1) this.props.session.addRow(this.place.pointer);
    this.focus(this.firstControlOf(before));
  }
}
