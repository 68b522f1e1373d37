import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ClockExpiry } from '#shared/definition/clock-rule';
import { injectWords } from '../../i18n/translator';
import { BoundLaw } from '../bound/bound-law';
import { injectPlace } from '../bound/place';
import { CLOCKS_WORDS } from './words';

/** What follows by law when a limit ends and nobody acted, and on which clause. */
@Component({
  selector: 'tb-clock-expiry',
  imports: [BoundLaw],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="tb-field">
      <label class="tb-label" [attr.for]="place.id()">{{ t('fields.onExpiry') }}</label>
      <select
        class="tb-select"
        [id]="place.id()"
        [disabled]="place.readOnly()"
        (change)="choose($any($event.target).value)"
      >
        <option value="" [selected]="effect() === undefined">{{ t('fields.noExpiry') }}</option>
        @for (one of effects; track one) {
          <option [value]="one" [selected]="one === effect()">{{ t(word(one)) }}</option>
        }
      </select>
    </div>
    @if (effect() !== undefined && effect() !== 'escalate') {
      <tb-bound-law [at]="at() + '/legalBasis'" [label]="t('fields.expiryLaw')" />
    }
  `,
  styles: ':host { display: grid; gap: 0.75rem; }',
})
export class ClockExpiryFields {
  readonly at = input.required<string>();

  protected readonly t = injectWords(CLOCKS_WORDS);
  protected readonly place = injectPlace<ClockExpiry>(this.at);
  protected readonly effects = ClockExpiry.shape.effect.options;
  protected readonly effect = computed(() => this.place.value()?.effect);

  protected word<E extends ClockExpiry['effect']>(effect: E): `expiries.${E}` {
    return `expiries.${effect}`;
  }

  protected choose(value: string): void {
    const effect = this.effects.find((one) => one === value);
    const legalBasis = this.place.value()?.legalBasis ?? [];
    this.place.set(effect && { ...this.place.value(), effect, legalBasis });
  }
}
