import { ChangeDetectionStrategy, Component, booleanAttribute, computed, input } from '@angular/core';
import { LimitUnit, type Limit } from '#shared/definition/limit';
import { injectWords } from '../../i18n/translator';
import { injectPlace } from './place';
import { BOUND_WORDS } from './words';

/** A length of time with its unit; never a number without one. */
@Component({
  selector: 'tb-bound-limit',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-field">
      <label class="tb-label" [attr.for]="place.id()">{{ label() }}</label>
      <div class="line">
        <input
          class="tb-input"
          type="number"
          min="0"
          [id]="place.id()"
          [readOnly]="place.readOnly()"
          [value]="place.value()?.n ?? ''"
          [placeholder]="optional() ? t('noLimit') : ''"
          (input)="count($any($event.target).value)"
        />
        <select
          class="tb-select"
          [attr.aria-label]="label() + ' ' + t('unitLabel')"
          [disabled]="place.readOnly()"
          (change)="measure($any($event.target).value)"
        >
          @for (unit of units; track unit) {
            <option [value]="unit" [selected]="unit === current()">{{ t(word(unit)) }}</option>
          }
        </select>
      </div>
    </div>
  `,
  styles: `
    .line {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.5rem;
    }
  `,
})
export class BoundLimit {
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  /** Whether there may be no limit. */
  readonly optional = input(false, { transform: booleanAttribute });

  protected readonly t = injectWords(BOUND_WORDS);
  protected readonly place = injectPlace<Limit>(this.at);
  protected readonly units = LimitUnit.options;
  protected readonly current = computed(() => this.place.value()?.unit ?? 'workingDay');

  protected word<U extends Limit['unit']>(unit: U): `unit.${U}` {
    return `unit.${unit}`;
  }

  protected count(words: string): void {
    const n = Number(words);
    if (words === '') return this.optional() ? this.place.set(undefined) : undefined;
    if (Number.isInteger(n) && n >= 0) this.place.set({ n, unit: this.current() });
  }

  protected measure(unit: Limit['unit']): void {
    const limit = this.place.value();
    // On the spot is none of anything.
    if (limit !== undefined) this.place.set({ n: unit === 'spot' ? 0 : limit.n, unit });
  }
}
