import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import type { ComputedField } from '#shared/definition/field-kind/shown';
import { BecauseLine } from '../frame/because-line';
import { PlaceType } from '../place-type';

/** A value that the platform computes: shown, announced when it changes, never typed. */
@Component({
  selector: 'tb-computed-type',
  imports: [BecauseLine],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '[class.run]': 'props.run() !== undefined',
    '[class.run-end]': 'props.run()?.ends',
    '[attr.data-key]': 'place.source.key',
  },
  template: `
    <tb-because-line [run]="props.run()" />
    <div class="tb-field">
      <span class="tb-label" [id]="place.id + '-label'">{{ say(place.source.label) }}</span>
      @if (say(place.source.hint); as hint) {
        <p class="tb-hint" [id]="place.id + '-hint'">{{ hint }}</p>
      }
      <output [id]="place.id" [attr.aria-labelledby]="place.id + '-label'" class="value">
        @if (shown() === '') {
          <span class="tb-muted">{{ t('computedEmpty') }}</span>
        } @else {
          {{ shown() }} {{ say(place.source.unit) }}
        }
      </output>
    </div>
  `,
  styleUrls: ['../frame/frame.css', './computed-type.css'],
})
export class ComputedType extends PlaceType<ComputedField> {
  protected readonly shown = computed(() => {
    const value = this.value();
    if (value === undefined) return '';
    if (typeof value === 'boolean') return this.t(value ? 'yes' : 'no');
    return typeof value === 'number' ? value.toFixed(this.place.source.decimals ?? 0) : String(value);
  });
}
