import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import type { TextField } from '#shared/definition/field-kind/text';
import { autocompleteOf } from '../autocomplete';
import { LabelFrame } from '../frame/label-frame';
import { PlaceType } from '../place-type';
import { LineInput } from './line-input';

/** A line of text. The length is judged by the engine, so that nothing typed is cut off silently. */
@Component({
  selector: 'tb-text-type',
  imports: [LabelFrame, LineInput],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <tb-label-frame [place]="place" [run]="props.run()">
      <tb-line-input
        [id]="place.id"
        [value]="text()"
        [autocomplete]="autocomplete()"
        [locked]="locked()"
        [invalid]="invalid()"
        [required]="place.entry().required"
        [described]="described()"
        (typed)="answer($event)"
        (leave)="leave()"
      />
    </tb-label-frame>
  `,
})
export class TextType extends PlaceType<TextField> {
  protected readonly text = computed(() => String(this.value() ?? ''));
  protected readonly autocomplete = computed(() => autocompleteOf(this.place.source.concept));
}
