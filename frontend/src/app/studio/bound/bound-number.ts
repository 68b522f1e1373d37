import { ChangeDetectionStrategy, Component, booleanAttribute, computed, input } from '@angular/core';
import { injectPlace } from './place';

/** A number; an empty box takes the property away unless it is required. What is no number is not taken. */
@Component({
  selector: 'tb-bound-number',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-field">
      <label class="tb-label" [attr.for]="place.id()">{{ label() }}</label>
      <div class="line">
        <input
          class="tb-input"
          type="number"
          [id]="place.id()"
          [attr.min]="min()"
          step="any"
          [readOnly]="place.readOnly()"
          [value]="shown()"
          (input)="write($any($event.target).value)"
        />
        @if (unit()) {
          <span class="tb-muted">{{ unit() }}</span>
        }
      </div>
    </div>
  `,
  styles: `
    .line {
      display: flex;
      align-items: center;
      gap: 0.5rem;
    }

    input {
      min-width: 4rem;
    }

    span {
      white-space: nowrap;
    }
  `,
})
export class BoundNumber {
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly unit = input<string>();
  readonly min = input<number>();
  /** How many of what is stored make one of what is typed: 100 where yuan are typed and fen stored, as whole numbers. */
  readonly scale = input<number>();
  readonly required = input(false, { transform: booleanAttribute });

  protected readonly place = injectPlace<number>(this.at);

  protected readonly shown = computed(() => {
    const value = this.place.value();
    return value === undefined ? '' : value / (this.scale() ?? 1);
  });

  protected write(words: string): void {
    const scale = this.scale();
    const value = scale === undefined ? Number(words) : Math.round(Number(words) * scale);
    if (words !== '' && Number.isFinite(value)) this.place.set(value);
    else if (words === '' && !this.required()) this.place.set(undefined);
  }
}
