import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import type { IdNumberField } from '#shared/definition/field-kind/identity';
import { LabelFrame } from '../frame/label-frame';
import { PlaceType } from '../place-type';
import { LineInput } from './line-input';

/** A citizen's identity number: spaces and a small x are mended silently. */
@Component({
  selector: 'tb-id-number-type',
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
export class IdNumberType extends PlaceType<IdNumberField> {
  protected readonly text = computed(() => String(this.value() ?? ''));
  protected readonly plainCode = plainCode;
}

/** A code as it is stored: no spaces, capitals. */
export function plainCode(typed: string): string {
  return typed.replaceAll(/\s/g, '').toUpperCase();
}
