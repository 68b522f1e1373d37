import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { injectPlace } from './place';

/** Whether something holds; off takes the property away. */
@Component({
  selector: 'tb-bound-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="tb-switch-line">
      <span class="tb-label">{{ label() }}</span>
      <input
        type="checkbox"
        role="switch"
        class="tb-switch"
        [id]="place.id()"
        [disabled]="place.readOnly()"
        [checked]="place.value() === true"
        (change)="place.set($any($event.target).checked ? true : undefined)"
      />
    </label>
  `,
})
export class BoundSwitch {
  readonly at = input.required<string>();
  readonly label = input.required<string>();

  protected readonly place = injectPlace<boolean>(this.at);
}
