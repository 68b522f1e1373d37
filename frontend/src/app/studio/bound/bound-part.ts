import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { injectPlace } from './place';

/** An optional part of the definition: on begins it as it is first written, off takes it away with all that is in it. */
@Component({
  selector: 'tb-bound-part',
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
        [checked]="place.value() !== undefined"
        (change)="place.set($any($event.target).checked ? fresh() : undefined)"
      />
    </label>
    @if (place.value() !== undefined) {
      <div class="inside"><ng-content /></div>
    }
  `,
  styles: `
    :host,
    .inside {
      display: grid;
      gap: 0.75rem;
    }

    .inside {
      padding-left: 0.75rem;
      border-left: 2px solid var(--line);
    }
  `,
})
export class BoundPart {
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly fresh = input<object>({});

  protected readonly place = injectPlace<object>(this.at);
}
