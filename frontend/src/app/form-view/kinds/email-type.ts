import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import type { EmailField } from '#shared/definition/field-kind/reach';
import { LabelFrame } from '../frame/label-frame';
import { PlaceType } from '../place-type';
import { LineInput } from './line-input';

/** An e-mail address. */
@Component({
  selector: 'tb-email-type',
  imports: [LabelFrame, LineInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-label-frame [place]="place" [run]="props.run()">
      <tb-line-input
        type="email"
        mode="email"
        autocomplete="email"
        [id]="place.id"
        [value]="text()"
        [locked]="locked()"
        [invalid]="invalid()"
        [required]="place.entry().required"
        [described]="described()"
        (typed)="answer($event.trim())"
        (leave)="leave()"
      />
    </tb-label-frame>
  `,
})
export class EmailType extends PlaceType<EmailField> {
  protected readonly text = computed(() => String(this.value() ?? ''));
}
