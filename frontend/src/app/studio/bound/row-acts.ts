import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { injectWords } from '../../i18n/translator';
import { Icon } from '../../ui/icon';
import { Designer } from '../workspace/designer';
import { BOUND_WORDS } from './words';

/** Up, down and away for one entry of a list: what dragging does, for keyboard and pointer. */
@Component({
  selector: 'tb-row-acts',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (!designer.readOnly()) {
      <button
        type="button"
        class="tb-mini"
        [attr.aria-label]="t('up', { n: n() })"
        [disabled]="index() === 0"
        (click)="designer.shift(at(), -1)"
      >
        <tb-icon name="up" />
      </button>
      <button
        type="button"
        class="tb-mini"
        [attr.aria-label]="t('down', { n: n() })"
        [disabled]="index() === count() - 1"
        (click)="designer.shift(at(), 1)"
      >
        <tb-icon name="down" />
      </button>
      <button type="button" class="tb-mini" [attr.aria-label]="t('remove', { n: n() })" (click)="designer.remove(at())">
        <tb-icon name="trash" />
      </button>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
    }
  `,
})
export class RowActs {
  readonly list = input.required<string>();
  readonly index = input.required<number>();
  readonly count = input.required<number>();

  protected readonly designer = inject(Designer);
  protected readonly t = injectWords(BOUND_WORDS);
  protected readonly n = () => this.index() + 1;
  protected readonly at = () => `${this.list()}/${this.index()}`;
}
