import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import type { DateField } from '#shared/definition/field-kind/date';
import { LabelFrame } from '../frame/label-frame';
import { PlaceType } from '../place-type';
import { LineInput } from './line-input';

/** A day, with the device's own calendar. */
@Component({
  selector: 'tb-date-type',
  imports: [LabelFrame, LineInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-label-frame [place]="place" [run]="props.run()">
      <tb-line-input
        type="date"
        [id]="place.id"
        [value]="text()"
        [min]="place.source.min"
        [max]="place.source.max"
        [locked]="locked()"
        [invalid]="invalid()"
        [required]="place.entry().required"
        [described]="described()"
        (typed)="answer($event === '' ? undefined : $event)"
        (leave)="leave()"
      />
    </tb-label-frame>
  `,
})
export class DateType extends PlaceType<DateField> {
  protected readonly text = computed(() => String(this.value() ?? ''));
}
