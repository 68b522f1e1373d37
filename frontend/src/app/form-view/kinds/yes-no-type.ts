import { ChangeDetectionStrategy, Component } from '@angular/core';
import type { YesNoField } from '#shared/definition/field-kind/yes-no';
import { GroupFrame } from '../frame/group-frame';
import { PlaceType } from '../place-type';

/** Yes or no, as two radio buttons: neither is chosen beforehand. */
@Component({
  selector: 'tb-yes-no-type',
  imports: [GroupFrame],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-group-frame radios [place]="place" [run]="props.run()">
      <div class="both">
        @for (option of [true, false]; track option; let first = $first) {
          <label class="tb-choice">
            <input
              type="radio"
              [id]="first ? place.id : place.id + '-no'"
              [name]="place.id"
              [checked]="value() === option"
              [disabled]="locked() && value() !== option"
              [required]="place.entry().required"
              (change)="answer(option)"
              (blur)="leave()"
            />
            {{ t(option ? 'yes' : 'no') }}
          </label>
        }
      </div>
    </tb-group-frame>
  `,
  styles: `
    .both {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
      gap: 0.5rem;
      max-width: 30rem;
    }
  `,
})
export class YesNoType extends PlaceType<YesNoField> {}
