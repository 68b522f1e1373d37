import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import type { UsccField } from '#shared/definition/field-kind/identity';
import { LabelFrame } from '../frame/label-frame';
import { PlaceType } from '../place-type';
import { plainCode } from './id-number-type';
import { LineInput } from './line-input';

/** A unified social credit code. */
@Component({
  selector: 'tb-uscc-type',
  imports: [LabelFrame, LineInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-label-frame [place]="place" [run]="props.run()">
      <tb-line-input
        [id]="place.id"
        [value]="text()"
        [locked]="locked()"
        [invalid]="invalid()"
        [required]="place.entry().required"
        [described]="described()"
        (typed)="answer(plainCode($event))"
        (leave)="leave()"
      />
    </tb-label-frame>
  `,
})
export class UsccType extends PlaceType<UsccField> {
  protected readonly text = computed(() => String(this.value() ?? ''));
  protected readonly plainCode = plainCode;
}
