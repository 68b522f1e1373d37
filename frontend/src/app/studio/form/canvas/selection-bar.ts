import { CdkDrag, CdkDragHandle, type CdkDragMove } from '@angular/cdk/drag-drop';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { FormElement } from '#shared/definition/form-element';
import type { Pointer } from '#shared/kernel/pointer';
import { injectSay } from '../../../i18n/text-voice';
import { injectWords } from '../../../i18n/translator';
import { Icon } from '../../../ui/icon';
import { Designer } from '../../workspace/designer';
import { Dragging } from '../dragging';
import { FormDeeds } from '../form-deeds';
import { kindName } from '../kind-names';
import { FORM_TAB_WORDS } from '../words';
import type { Outline } from './preview-frame';

/** The frame of the selected element with its name tag and bar: drag, up, down, copy, delete. */
@Component({
  selector: 'tb-selection-bar',
  imports: [CdkDrag, CdkDragHandle, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div
      class="frame"
      [style.top.px]="box().top"
      [style.left.px]="box().left"
      [style.width.px]="box().width"
      [style.height.px]="box().height"
    >
      <span class="tag">{{ say(kind()) }} · {{ element().key }}</span>
      @if (!designer.readOnly()) {
        <div
          class="bar"
          role="toolbar"
          cdkDrag
          [attr.aria-label]="t('canvas.selectedBar')"
          (cdkDragMoved)="moved($event)"
          (cdkDragEnded)="dropped(); $event.source.reset()"
        >
          @if (movable()) {
            <span class="tb-mini drag" cdkDragHandle [title]="t('canvas.drag')"><tb-icon name="drag" /></span>
          }
          <button type="button" class="tb-mini" [attr.aria-label]="t('canvas.up')" (click)="deeds.step(at(), 'up')">
            <tb-icon name="up" />
          </button>
          <button type="button" class="tb-mini" [attr.aria-label]="t('canvas.down')" (click)="deeds.step(at(), 'down')">
            <tb-icon name="down" />
          </button>
          @if (movable()) {
            <button type="button" class="tb-mini" [attr.aria-label]="t('canvas.copy')" (click)="designer.copy(at())">
              <tb-icon name="copy" />
            </button>
          }
          <button type="button" class="tb-mini" [attr.aria-label]="t('canvas.remove')" (click)="designer.remove(at())">
            <tb-icon name="trash" />
          </button>
        </div>
      }
    </div>
  `,
  styleUrl: './selection-bar.css',
})
export class SelectionBar {
  readonly at = input.required<Pointer>();
  readonly element = input.required<{ readonly key: string; readonly kind?: FormElement['kind'] }>();
  readonly box = input.required<Outline>();

  protected readonly designer = inject(Designer);
  protected readonly deeds = inject(FormDeeds);
  private readonly dragging = inject(Dragging);
  protected readonly say = injectSay();
  protected readonly t = injectWords(FORM_TAB_WORDS);
  protected readonly kind = computed(() => kindName(this.element().kind ?? 'section'));
  protected readonly movable = computed(() => this.element().kind !== undefined);

  protected moved({ pointerPosition }: CdkDragMove): void {
    this.dragging.over(pointerPosition);
  }

  protected dropped(): void {
    const landing = this.dragging.drop();
    if (landing !== undefined) this.designer.move(this.at(), landing.list, landing.index);
  }
}
