import { ChangeDetectionStrategy, Component, booleanAttribute, input } from '@angular/core';
import { injectPlace } from './place';

/** Whether something holds; off takes the property away unless it is kept. */
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
        (change)="turn($any($event.target).checked)"
      />
    </label>
  `,
})
export class BoundSwitch {
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  /** Whether off is written as false. */
  readonly kept = input(false, { transform: booleanAttribute });

  protected readonly place = injectPlace<boolean>(this.at);

  protected turn(on: boolean): void {
    this.place.set(on || this.kept() ? on : undefined);
  }
}
