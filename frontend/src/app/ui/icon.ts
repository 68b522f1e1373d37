import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ICON_SHAPES, type IconName } from './icon-shapes';

/** An icon beside a word; readers do not hear it. Size follows the text, or is given by CSS (`font-size`). */
@Component({
  selector: 'tb-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `<svg viewBox="0 0 24 24" focusable="false"><path [attr.d]="shape()" /></svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      width: 1.25em;
      height: 1.25em;
      vertical-align: -0.25em;
    }

    svg {
      width: 100%;
      height: 100%;
      fill: none;
      stroke: currentColor;
      stroke-width: 1.8;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();

  protected readonly shape = computed(() => ICON_SHAPES[this.name()]);
}
