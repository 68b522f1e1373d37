import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import type { PhoneField } from '#shared/definition/field-kind/reach';
import { LabelFrame } from '../frame/label-frame';
import { PlaceType } from '../place-type';
import { LineInput } from './line-input';

/** A phone number: the phone's own keyboard comes up. */
@Component({
  selector: 'tb-phone-type',
  imports: [LabelFrame, LineInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-label-frame [place]="place" [run]="props.run()">
      <tb-line-input
        type="tel"
        mode="tel"
        autocomplete="tel-national"
        [id]="place.id"
        [value]="text()"
        [locked]="locked()"
        [invalid]="invalid()"
        [required]="place.entry().required"
        [described]="described()"
        (typed)="answer(plainPhone($event))"
        (leave)="leave()"
      />
    </tb-label-frame>
  `,
})
export class PhoneType extends PlaceType<PhoneField> {
  protected readonly text = computed(() => String(this.value() ?? ''));
  protected readonly plainPhone = plainPhone;
}

/** A number as it is stored: no spaces, no +86. */
export function plainPhone(typed: string): string {
  return typed.replaceAll(/\s/g, '').replace(/^\+86/, '');
}
