import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import type { FormElement } from '#shared/definition/form-element';
import { firstValueFrom } from 'rxjs';
import { injectSay } from '../../../i18n/text-voice';
import { injectWords } from '../../../i18n/translator';
import { Dialogs } from '../../../ui/dialogs';
import { Icon } from '../../../ui/icon';
import { injectPlace } from '../../bound/place';
import { RowActs } from '../../bound/row-acts';
import { mayHold } from '../../edit/move-element';
import { StudioStore } from '../../store/studio.store';
import { Designer } from '../../workspace/designer';
import { KIND_ICONS } from '../kind-icons';
import { ChooseKindDialog } from '../palette/choose-kind-dialog';
import { FORM_TAB_WORDS } from '../words';

/** What stands in each row of a table or group. */
@Component({
  selector: 'tb-rows-inside',
  imports: [Icon, RowActs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset class="tb-field" [id]="place.id()" tabindex="-1">
      <legend class="tb-label">{{ t('inspector.inside') }}</legend>
      @for (element of place.value() ?? []; track element.key; let n = $index, count = $count) {
        <div class="line">
          <button type="button" class="tb-link" (click)="store.select(at() + '/' + n)">
            <tb-icon [name]="icons[element.kind]" /> {{ say(element.label) }}
          </button>
          <tb-row-acts [list]="at()" [index]="n" [count]="count" />
        </div>
      }
      @if (!place.readOnly()) {
        <button type="button" class="tb-button tb-button-quiet" (click)="add()">
          <tb-icon name="plus" /> {{ t('inspector.addInside') }}
        </button>
      }
    </fieldset>
  `,
  styles: `
    .line {
      display: flex;
      align-items: center;
      justify-content: space-between;
    }
  `,
})
export class RowsInside {
  readonly at = input.required<string>();

  protected readonly store = inject(StudioStore);
  private readonly designer = inject(Designer);
  private readonly dialogs = inject(Dialogs);
  protected readonly say = injectSay();
  protected readonly t = injectWords(FORM_TAB_WORDS);
  protected readonly icons = KIND_ICONS;
  protected readonly place = injectPlace<readonly FormElement[]>(this.at);

  protected async add(): Promise<void> {
    const dialog = this.dialogs.open<FormElement, undefined, ChooseKindDialog>(ChooseKindDialog, {
      labelledBy: 'choose-kind-title',
    });
    const element = await firstValueFrom(dialog.closed);
    if (element !== undefined && mayHold(this.at(), element))
      this.designer.addElement(this.at(), (this.place.value() ?? []).length, element);
  }
}
